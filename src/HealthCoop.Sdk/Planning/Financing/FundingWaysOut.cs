using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Searches what would let everything be paid: other limits, another source for a line, a line that is smaller
/// or comes later.</summary>
internal sealed class FundingWaysOut
{
    private const int MostLines = 20;
    private const int MostMonths = 12;

    // Whole amounts may need so many units, less one, more than fractions do.
    private const int MostExtraUnits = 3;

    private readonly FundingModel _model;
    private readonly FundingProblem _problem;
    private readonly int[] _conflicting;
    private readonly CancellationToken _cancellationToken;
    private readonly List<FundingWayOut> _found = [];

    // Where limits contradict each other, a way out is one after which there is an allocation at all.
    private readonly bool _isOfLimits;
    private readonly Lazy<FundingAllocation?> _today;

    private FundingWaysOut(FundingModel model, int[] rows, bool isOfLimits, CancellationToken cancellationToken)
    {
        (_model, _problem, _conflicting, _isOfLimits) = (model, model.Scope.Problem, rows, isOfLimits);
        _cancellationToken = cancellationToken;
        _today = new(() => FundingAllocator.Solve(_problem, cancellationToken).Allocation);
    }

    /// <summary>Searches ways out of a conflict.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="lines">The lines that cannot all be paid; none where limits contradict each other.</param>
    /// <param name="rows">The limits, as the rows of a model of the problem.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static ValueList<FundingWayOut> Of(
        FundingProblem problem,
        ValueList<Id<CostLine>> lines,
        int[] rows,
        CancellationToken cancellationToken)
    {
        var model = FundingModel.Of(problem);
        var ways = new FundingWaysOut(model, rows, lines.IsEmpty, cancellationToken);
        foreach (var row in rows)
        {
            ways.MoveLimit(row);
        }

        ways.MoveLimitsTogether();
        ways.AddSource();
        var ofTime = rows.Any(row => model.Rows[row].Through is not null || IsOfTime(model.Rows[row].Rule))
            || model.Scope.Sources.Any(static offer => offer.FirstMonth is not null);
        foreach (var line in lines.Take(MostLines).Select(model.Scope.LineOf))
        {
            ways.OfferTo(line);
            ways.Shrink(model.Scope.Lines[line]);
            if (ofTime)
            {
                ways.Delay(model.Scope.Lines[line]);
            }
        }

        return ways._found.OrderBy(static way => way.Change?.Amount ?? 0).ToValueList();
    }

    private static bool IsOfTime(FundingRule? rule) =>
        rule is { Of.Through: not null } or { ShareOf.Selection.Through: not null };

    private bool Try(Narrative text, Money? change, FundingProblem changed)
    {
        if (_cancellationToken.IsCancellationRequested || Solved(changed) is null)
        {
            return false;
        }

        _found.Add(new(text, change, changed));
        return true;
    }

    /// <summary>Gets the allocation of a problem where it is a way out.</summary>
    private FundingAllocation? Solved(FundingProblem problem) =>
        FundingAllocator.Solve(
            problem,
            _cancellationToken,
            _isOfLimits ? FundingAim.Held : FundingAim.HeldInFull) is
        {
            Allocation: { } allocation,
            Proof.InDispute.IsEmpty: true,
        }
        && (_isOfLimits || allocation.Gap.IsZero)
            ? allocation
            : null;

    private void MoveLimit(int index)
    {
        if (_model.Rows[index] is { Rule: null, IsShare: true } rate)
        {
            MoveShare(rate);
        }
        else
        {
            _ = Move([index]);
        }
    }

    // Where no limit alone is in the way, the least that all have to move.
    private void MoveLimitsTogether()
    {
        if (_found.Count == 0)
        {
            _ = Move(Movable(Enumerable.Range(0, _model.Rows.Count))) || Move(Movable(_conflicting));
        }

        int[] Movable(IEnumerable<int> rows) =>
            [.. rows.Where(row => _model.Rows[row] is { IsShare: false } or { Rule: not null })];
    }

    private bool Move(int[] rows)
    {
        if (_cancellationToken.IsCancellationRequested
            || LeastMove.Of(_model, rows, _conflicting, _isOfLimits, _cancellationToken) is not { } needed)
        {
            return false;
        }

        for (var extra = 0; extra < MostExtraUnits; extra++)
        {
            var (problem, total) = (_problem, Money.Zero(_problem.Currency));
            var texts = new List<Narrative>();
            foreach (var (row, units) in Together(rows, needed))
            {
                var change = _model.Scope.Amount(units + extra);
                if (LimitMove.Of(_model.Scope, problem, _model.Rows[row], change) is not var (changed, text))
                {
                    return false;
                }

                (problem, total) = (changed, total + change);
                texts.Add(text);
            }

            var told = new Narrative(
                string.Join(' ', texts.Select(static text => text.French)),
                string.Join(' ', texts.Select(static text => text.English)));
            if (texts.Count > 0 && Try(told, total, problem))
            {
                return true;
            }
        }

        return false;
    }

    // Money of one source that comes earlier is there in all later months: what most months lack is enough.
    private IEnumerable<(int Row, Int128 Units)> Together(int[] rows, Int128[] needed) => rows.Zip(needed)
        .Where(static move => move.Second > 0)
        .GroupBy(move => _model.Rows[move.First] is { Kind: FundingLimit.Cash, Source: var source }
            ? -1 - source
            : move.First)
        .Select(static moves => moves.MaxBy(static move => move.Second));

    // A share of what is paid: the nearest one, in thousandths, that works, which is sought by halves.
    private void MoveShare(FundingRow row)
    {
        const int Thousand = 1_000;
        var offer = _model.Scope.Sources[row.Source];
        var (near, far) = row.IsMinimum
            ? ((int)(row.Share * Thousand / row.Scale), 0)
            : ((int)((row.Share * Thousand) / row.Scale) + 1, Thousand);
        FundingProblem At(int thousandths) => _problem.With(offer.WithRate(
            row.Kind,
            Percentage.FromFraction((decimal)thousandths / Thousand)));
        if (near > Thousand || _cancellationToken.IsCancellationRequested || Solved(At(far)) is not { } found)
        {
            return;
        }

        while (near != far)
        {
            var middle = row.IsMinimum ? near - ((near - far) / 2) : near + ((far - near) / 2);
            if (Solved(At(middle)) is { } nearer)
            {
                (far, found) = (middle, nearer);
            }
            else
            {
                near = row.IsMinimum ? middle - 1 : middle + 1;
            }
        }

        var share = Percentage.FromFraction((decimal)far / Thousand);
        _found.Add(new(
            new(
                $"Obtenir le taux de {share} pour la source « {offer.Source} » ({NameOf(row.Kind).French}).",
                $"Obtain the rate of {share} for the source '{offer.Source}' ({NameOf(row.Kind).English})."),
            PaidMore(offer.Source, found),
            At(far)));
    }

    private static Narrative NameOf(FundingLimit kind) => kind == FundingLimit.IndirectCosts
        ? new("coûts indirects", "indirect costs")
        : new("part de ce qui est payé", "share of what is paid");

    // By how much a source pays more, or less.
    private Money? PaidMore(Id<FundingSource> source, FundingAllocation changed)
    {
        Money Paid(FundingAllocation allocation) => allocation.Sources.First(paid => paid.Source == source).Amount;
        return _today.Value is { } today
            ? (Paid(changed) > Paid(today) ? Paid(changed) - Paid(today) : Paid(today) - Paid(changed))
            : null;
    }

    // A line may go to a source that does not pay it today.
    private void OfferTo(int line)
    {
        var id = _model.Scope.Lines[line].Line;
        foreach (var offer in _model.Scope.Sources.Where(offer => offer.Eligible is { } lines && !lines.Contains(id)))
        {
            _ = Try(
                new(
                    $"Faire payer la ligne « {id} » par la source « {offer.Source} » aussi.",
                    $"Let the source '{offer.Source}' pay the line '{id}' too."),
                null,
                _problem.With(offer with { Eligible = [.. offer.Eligible!, id] }));
        }
    }

    // Somebody who is not named yet pays what is lacking.
    private void AddSource()
    {
        if (_isOfLimits)
        {
            return;
        }

        var name = "more-funding";
        while (_problem.Sources.Any(offer => offer.Source.Value == name))
        {
            name += "-more";
        }

        if (!AddSource(new(name), _problem.BudgetTotal) && _problem.BudgetTotal is not null)
        {
            var costs = _problem.Costs.SelectMany(static cost => cost.ByMonth).Select(static month => month.Amount);
            _ = AddSource(new(name), Money.Sum(costs, _problem.Currency));
        }
    }

    // The least amount with which it pays what the others cannot.
    private bool AddSource(Id<FundingSource> name, Money? total)
    {
        var source = new FundingOffer
        {
            Source = name,
            Amount = Money.Zero(_problem.Currency),
            Contribution = FundingContribution.MoneyAndInKind,
        };
        FundingProblem With(FundingOffer added) =>
            _problem with { Sources = [.. _problem.Sources, added], BudgetTotal = total };
        var model = FundingModel.Of(With(source));
        var names = model.Rows.Select(row => FundingProofs.NameOf(row, model.Scope)).ToList();
        var own = names.FindIndex(limit => limit.Source == name);
        int[] conflicting =
        [
            .. _conflicting.Select(row => names.IndexOf(FundingProofs.NameOf(_model.Rows[row], _model.Scope)))
                .Where(static row => row >= 0),
            own,
        ];
        if (LeastMove.Of(model, [own], conflicting, isOfLimits: false, _cancellationToken) is not [var needed])
        {
            return false;
        }

        for (var extra = 0; extra < MostExtraUnits; extra++)
        {
            var amount = model.Scope.Amount(needed + extra);
            if (Try(
                total == _problem.BudgetTotal
                    ? new($"Trouver {amount} d'une autre source.", $"Find {amount} from another source.")
                    : new(
                        $"Trouver {amount} d'une autre source, et porter le total du budget à {total}.",
                        $"Find {amount} from another source, and raise the total of the budget to {total}."),
                amount,
                With(source with { Amount = amount })))
            {
                return true;
            }
        }

        return false;
    }

    // At the least by the gap; where limits shrink with the costs, by what the cuts before left of it in proportion.
    private void Shrink(FundingCost cost)
    {
        if (_today.Value is not { Gap: var gap })
        {
            return;
        }

        var whole = Money.Sum(cost.ByMonth.Select(static month => month.Amount), _problem.Currency);
        var cut = gap;
        for (var tries = 0; tries < 4 && cut <= whole && !_cancellationToken.IsCancellationRequested; tries++)
        {
            var changed = With(Less(cost, cut));
            if (Try(
                new($"Réduire la ligne « {cost.Line} » de {cut}.", $"Cut the line '{cost.Line}' by {cut}."),
                cut,
                changed))
            {
                return;
            }

            if (FundingAllocator.Solve(changed, _cancellationToken).Allocation is not { Gap: var left }
                || left >= gap)
            {
                return;
            }

            var further = left.Amount * cut.Amount / (gap - left).Amount;
            cut += _model.Scope.Amount(_model.Scope.Units(new(further, _problem.Currency), roundUp: true));
        }
    }

    // The fewest months that are enough.
    private void Delay(FundingCost cost)
    {
        for (var months = 1; months <= MostMonths && !_cancellationToken.IsCancellationRequested; months++)
        {
            var later = cost with
            {
                ByMonth = cost.ByMonth
                    .Select(month => new MonthAmount(month.Month.PlusMonths(months), month.Amount))
                    .ToValueList(),
            };
            if (Try(
                new(
                    $"Reporter la ligne « {cost.Line} » de {months} mois.",
                    $"Delay the line '{cost.Line}' by {months} {(months == 1 ? "month" : "months")}."),
                null,
                With(later)))
            {
                return;
            }
        }
    }

    // What calls limit is a share of what costs are then.
    private FundingProblem With(FundingCost changed) => AppliedCalls.Again(_problem, bare => bare with
    {
        Costs = bare.Costs.Select(cost => cost.Line == changed.Line ? changed : cost).ToValueList(),
    });

    // The last months give way first.
    private static FundingCost Less(FundingCost cost, Money cut)
    {
        var months = new List<MonthAmount>();
        foreach (var (month, amount) in cost.ByMonth.OrderByDescending(static month => month.Month))
        {
            var taken = amount < cut ? amount : cut;
            cut -= taken;
            months.Add(new(month, amount - taken));
        }

        months.Reverse();
        return cost with { ByMonth = months.ToValueList() };
    }
}
