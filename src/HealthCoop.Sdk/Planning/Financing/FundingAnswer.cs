using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Writes out what a solution means for each line, source and month.</summary>
internal sealed class FundingAnswer
{
    private readonly FundingModel _model;
    private readonly FundingSolution _solution;
    private readonly FundingScope _scope;
    private readonly SortedDictionary<YearMonth, Int128>[] _months;
    private readonly Int128[][] _parts;
    private readonly Int128[] _gaps;
    private readonly SortedDictionary<YearMonth, Int128> _gapMonths = [];
    private readonly List<(FundingCell Cell, int Source, long Units)> _paid = [];

    // The sources as the problem names them; and the place of each in that order, where the order counts.
    private readonly int[] _turn;
    private readonly int[] _named;
    private readonly int[] _place;

    private FundingAnswer(FundingModel model, FundingSolution solution)
    {
        (_model, _solution, _scope) = (model, solution, model.Scope);
        _months = [.. _scope.Sources.Select(static _ => new SortedDictionary<YearMonth, Int128>())];
        _parts = [.. _scope.EligibleSources.Select(static sources => new Int128[sources.Length])];
        _gaps = new Int128[_scope.Lines.Length];

        _turn = [.. _scope.Problem.Sources.Select(offer => _scope.PlaceOf(offer.Source))];
        _named = new int[_turn.Length];
        for (var i = 0; i < _turn.Length; i++)
        {
            _named[_turn[i]] = i;
        }

        _place = _scope.Problem.Policy == FundingPolicy.SourcesInOrder
            ? _named
            : [.. Enumerable.Range(0, _turn.Length)];

        for (var g = 0; g < model.Groups.Count; g++)
        {
            Share(g);
        }
    }

    public static (FundingAllocation Allocation, ValueList<FundingPayment> Payments) Write(
        FundingModel model,
        FundingSolution solution)
    {
        var answer = new FundingAnswer(model, solution);
        return (answer.Allocation(), answer.Payments());
    }

    private void Share(int group)
    {
        var (from, to) = (_model.Program.ArcStart[group], _model.Program.ArcStart[group + 1]);
        var totals = _solution.Whole.Arcs[from..to];
        var sources = _model.Groups[group].Sources;
        if (_scope.Problem.Split == FundingSplit.Proportional)
        {
            SplitEvenly(_model.Groups[group], sources, totals);
        }
        else
        {
            FillInOrder(_model.Groups[group], sources, totals);
        }
    }

    // The first source pays the first lines until its total is reached, and so on; the gap comes last.
    private void FillInOrder(FundingGroup group, int[] sources, long[] left)
    {
        var k = 0;
        foreach (var cell in group.Cells)
        {
            var open = cell.Units;
            while (open > 0 && k < sources.Length)
            {
                var paid = Math.Min(open, left[k]);
                Pay(cell, sources[k], paid);
                (open, left[k]) = (open - paid, left[k] - paid);
                k += left[k] == 0 ? 1 : 0;
            }

            Leave(cell, open);
        }
    }

    private void SplitEvenly(FundingGroup group, int[] sources, long[] totals)
    {
        var order = Enumerable.Range(0, sources.Length).OrderBy(k => _place[sources[k]]).ToArray();
        var splitter = new NestedSplit(
            _scope.Amount(group.Cells.Sum(static cell => cell.Units)),
            order.Select(k => _scope.Amount(totals[k])));
        foreach (var cell in group.Cells)
        {
            var parts = splitter.Next(_scope.Amount(cell.Units));
            for (var i = 0; i < order.Length; i++)
            {
                Pay(cell, sources[order[i]], _scope.Units(parts[i]));
            }

            Leave(cell, _scope.Units(parts[^1]));
        }
    }

    private void Pay(FundingCell cell, int source, long units)
    {
        if (units == 0)
        {
            return;
        }

        _parts[cell.Line][Array.BinarySearch(_scope.EligibleSources[cell.Line], source)] += units;
        _months[source][cell.Month] = _months[source].GetValueOrDefault(cell.Month) + units;
        _paid.Add((cell, source, units));
    }

    private void Leave(FundingCell cell, long units)
    {
        _gaps[cell.Line] += units;
        if (units > 0)
        {
            _gapMonths[cell.Month] = _gapMonths.GetValueOrDefault(cell.Month) + units;
        }
    }

    // Lines and sources are numbered in their ordinal order.
    private ValueList<FundingPayment> Payments()
    {
        _paid.Sort(static (one, other) =>
        {
            var order = one.Cell.Line.CompareTo(other.Cell.Line);
            order = order != 0 ? order : one.Cell.Month.CompareTo(other.Cell.Month);
            return order != 0 ? order : one.Source.CompareTo(other.Source);
        });
        var payments = new FundingPayment[_paid.Count];
        for (var i = 0; i < payments.Length; i++)
        {
            var (cell, source, units) = _paid[i];
            payments[i] = new(
                _scope.Sources[source].Source,
                _scope.Lines[cell.Line].Line,
                cell.Month,
                _scope.Amount(units));
        }

        return [.. payments];
    }

    private FundingAllocation Allocation()
    {
        var sums = _months.Select(static months => Sum(months.Values)).ToArray();
        var gap = Sum(_gaps);
        var total = Sum(sums) + gap;
        var unattributed = Sum(sums.Where((_, k) => _scope.Sources[k].Partner is null));
        return new()
        {
            Total = _scope.Amount(total),
            Gap = _scope.Amount(gap),
            Unattributed = _scope.Amount(unattributed),
            Sources = _turn.Select(k => new SourceAllocation
            {
                Source = _scope.Sources[k].Source,
                Partner = _scope.Sources[k].Partner,
                Amount = _scope.Amount(sums[k]),
                Share = total == 0 ? 0 : DecimalText.Rounded((decimal)sums[k] / (decimal)total),
                Limit = LimitOf(k, isShort: gap > 0, isPaying: sums[k] > 0),
                ByMonth = MonthsOf(_months[k]),
            }).ToValueList(),
            Lines = _scope.Problem.Costs.Select(LineOf).ToValueList(),
            GapByMonth = MonthsOf(_gapMonths),
        };
    }

    private LineFunding LineOf(FundingCost cost)
    {
        var line = _scope.LineOf(cost.Line);
        var sources = _scope.EligibleSources[line];
        var parts = sources.Index()
            .OrderBy(source => _named[source.Item])
            .Select(source => new SourceAmount(
                _scope.Sources[source.Item].Source,
                _scope.Amount(_parts[line][source.Index])));
        return new(cost.Line, parts.ToValueList(), _scope.Amount(_gaps[line]));
    }

    // The first limit that leaves no whole unit: its own, or a rule that is about it; the total of the budget where
    // something is not paid.
    private FundingLimit LimitOf(int source, bool isShort, bool isPaying)
    {
        for (var i = 0; i < _model.Rows.Count; i++)
        {
            var row = _model.Rows[i];
            var room = _model.Program.Limit[i] - _solution.Whole.RowSums[i];

            // A share of nothing keeps nobody from paying.
            if (!row.IsMinimum
                && room < row.Scale
                && (isPaying || !row.IsShare)
                && IsAbout(row, source, isShort))
            {
                return row.Kind;
            }
        }

        return FundingLimit.NothingLeft;
    }

    private bool IsAbout(FundingRow row, int source, bool isShort) => row.Kind switch
    {
        FundingLimit.BudgetTotal => isShort,
        FundingLimit.Rule => _model.Groups.Any(group =>
            group.Sources.Contains(source) && row.Counts(new(source, group.Line, group.Period))),
        _ => row.Source == source,
    };

    private ValueList<MonthAmount> MonthsOf(SortedDictionary<YearMonth, Int128> months) =>
        months.Select(month => new MonthAmount(month.Key, _scope.Amount(month.Value))).ToValueList();

    private static Int128 Sum(IEnumerable<Int128> units) =>
        units.Aggregate(Int128.Zero, static (sum, one) => sum + one);
}
