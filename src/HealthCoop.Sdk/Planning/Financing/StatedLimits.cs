using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Reads the limits out of a problem in plain decimals, apart from what solves it.</summary>
internal sealed class StatedLimits
{
    private readonly FundingProblem _problem;
    private readonly Dictionary<Id<FundingSource>, HashSet<Id<CostLine>>?> _eligible;
    private readonly HashSet<Id<CostLine>> _indirect;
    private readonly HashSet<Id<CostLine>> _contingency;
    private readonly bool _tellsInKind;
    private readonly Dictionary<Id<FundingSource>, FundingOffer> _ofTime;
    private readonly Dictionary<Id<FundingSource>, HashSet<Id<CostLine>>> _mayFollow;

    public StatedLimits(FundingProblem problem)
    {
        _problem = problem;
        _eligible = problem.Sources.ToDictionary(
            static offer => offer.Source,
            static offer => offer.Eligible?.ToHashSet());
        _indirect = [.. problem.Costs.Where(static cost => cost.IsIndirect).Select(static cost => cost.Line)];
        _tellsInKind = problem.Costs.Any(static cost => cost.Type == CostType.InKind);
        _contingency = [.. problem.Costs.Where(static cost => cost.IsContingency).Select(static cost => cost.Line)];
        _ofTime = problem.Sources
            .Where(static offer => offer.FirstMonth is not null || offer.LastMonth is not null)
            .ToDictionary(static offer => offer.Source);
        _mayFollow = _ofTime.ToDictionary(static offer => offer.Key, static offer => offer.Value.MayFollow.ToHashSet());
        All = [.. problem.Sources.SelectMany(OfSource), .. OfBudget(), .. problem.Rules.Select(OfRule)];
        for (var i = 0; i < All.Count; i++)
        {
            All[i].Place = i;
        }

        SourcesOf = problem.Costs.ToDictionary(
            static cost => cost.Line,
            cost => problem.Sources
                .Where(offer => MayPay(offer, cost))
                .Select(static offer => offer.Source)
                .ToList());
    }

    public IReadOnlyList<StatedLimit> All { get; }

    /// <summary>Gets the minor unit in major ones.</summary>
    public decimal Unit => new(1, 0, 0, false, (byte)_problem.Currency.MinorUnits);

    /// <summary>Gets the limits of which no whole unit is left, by what payments come to.</summary>
    public IEnumerable<StatedLimit> Full(decimal[] sums) => All.Where(limit => limit.Excess(sums[limit.Place]) > -Unit);

    /// <summary>Gets the sources that may pay each line, in some month.</summary>
    public Dictionary<Id<CostLine>, List<Id<FundingSource>>> SourcesOf { get; }

    /// <summary>Finds the limits to which payments may count, of those that are kept: those to which all payments for a
    /// line do, and those to which all payments of a source do.</summary>
    /// <param name="keeps">Which limits are kept.</param>
    public (Func<Id<CostLine>, StatedLimit[]> OfLine, Func<Id<FundingSource>, StatedLimit[]> OfSource) Touching(
        Func<StatedLimit, bool> keeps)
    {
        var kept = All.Where(keeps).ToArray();
        var own = ToLists(kept.Where(static limit => limit.Only is not null), static limit => limit.Only!.Value);
        var onLines = kept.Where(static limit => limit.OnLinesOf is not null);
        var shared = ToLists(onLines, static limit => limit.OnLinesOf!.Value);
        var general = kept.Where(static limit => limit.Only is null && limit.OnLinesOf is null).ToArray();
        return (
            line => [.. general, .. SourcesOf[line].SelectMany(source => shared.GetValueOrDefault(source, []))],
            source => own.GetValueOrDefault(source, []));
    }

    /// <summary>Sums up what payments come to under each limit, by its place.</summary>
    public decimal[] SumsOf(ValueList<FundingPayment> payments)
    {
        var sums = new decimal[All.Count];
        var (ofLine, ofSource) = Touching(static _ => true);
        foreach (var payment in payments)
        {
            foreach (var limit in ofLine(payment.Line).Concat(ofSource(payment.Source)))
            {
                var factor = limit.Factor(payment.Source, payment.Line, payment.Month);
                sums[limit.Place] += factor * payment.Amount.Amount;
            }
        }

        return sums;
    }

    private static Dictionary<Id<FundingSource>, StatedLimit[]> ToLists(
        IEnumerable<StatedLimit> limits,
        Func<StatedLimit, Id<FundingSource>> source) => limits
            .GroupBy(source)
            .ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Tells whether the months of a source allow it to pay what a line costs in a month.</summary>
    public bool IsInTime(Id<FundingSource> source, Id<CostLine> line, YearMonth month) =>
        !_ofTime.TryGetValue(source, out var offer)
        || ((offer.FirstMonth is not { } first || month >= first)
            && (offer.LastMonth is not { } last || month <= last || _mayFollow[source].Contains(line)));

    private bool MayPay(FundingOffer offer, FundingCost cost) =>
        _eligible[offer.Source]?.Contains(cost.Line) != false
        && ((cost.Type is null && !_tellsInKind) || (cost.Type == CostType.InKind
            ? offer.Contribution != FundingContribution.Money
            : offer.Contribution != FundingContribution.InKind));

    private decimal Cost(Func<FundingCost, bool> counts, Func<FundingCost, YearMonth, bool> isInTime) => _problem.Costs
        .Where(counts)
        .Sum(cost => cost.ByMonth
            .Where(month => isInTime(cost, month.Month))
            .Sum(static month => month.Amount.Amount));

    private decimal Down(decimal amount) =>
        decimal.Round(amount, _problem.Currency.MinorUnits, MidpointRounding.ToNegativeInfinity);

    private IEnumerable<StatedLimit> OfSource(FundingOffer offer)
    {
        if (offer.RateOf == FundingBasis.Costs)
        {
            var rateBase = RateBase(offer);
            (FundingLimit Kind, Percentage? Share)[] rates =
                [(FundingLimit.Rate, offer.Rate), (FundingLimit.MaximumRate, offer.MaximumRate)];
            foreach (var (kind, share) in rates.Where(static rate => rate.Share is not null))
            {
                yield return Simple(offer, kind, rateBase * share!.Value.Fraction, isMinimum: false);
            }

            if (offer.MinimumRate is { } minimum)
            {
                yield return Simple(offer, FundingLimit.MinimumRate, rateBase * minimum.Fraction, isMinimum: true);
            }
        }
        else
        {
            (FundingLimit Kind, Percentage? Share)[] rates =
            [
                (FundingLimit.Rate, offer.Rate),
                (FundingLimit.MaximumRate, offer.MaximumRate),
                (FundingLimit.MinimumRate, offer.MinimumRate),
            ];
            foreach (var (kind, share) in rates.Where(static rate => rate.Share is not null))
            {
                yield return OfFunding(offer, kind, share!.Value);
            }
        }

        foreach (var limit in OfAmounts(offer))
        {
            yield return limit;
        }
    }

    private decimal RateBase(FundingOffer offer)
    {
        if (offer is { Rate: null, MaximumRate: null, MinimumRate: null })
        {
            return 0;
        }

        var costs = Cost(
            cost => MayPay(offer, cost),
            (cost, month) => IsInTime(offer.Source, cost.Line, month));
        return Math.Max(0, Math.Min(costs, _problem.BudgetTotal?.Amount ?? costs));
    }

    private IEnumerable<StatedLimit> OfAmounts(FundingOffer offer)
    {
        (FundingLimit Kind, Money? Amount)[] amounts =
            [(FundingLimit.Amount, offer.Amount), (FundingLimit.Ceiling, offer.Ceiling)];
        foreach (var (kind, amount) in amounts.Where(static limit => limit.Amount is not null))
        {
            yield return Simple(offer, kind, Math.Max(0, amount!.Value.Amount), isMinimum: false);
        }

        if (offer.Floor is { } floor)
        {
            yield return Simple(offer, FundingLimit.Floor, floor.Amount, isMinimum: true);
        }

        if (offer.IndirectCostCap is { } cap)
        {
            yield return new()
            {
                Name = new(FundingLimit.IndirectCosts, 0) { Source = offer.Source },
                Only = offer.Source,
                Path = offer.Path,
                Amount = 0,
                IsShare = true,
                Factor = (_, line, _) => _indirect.Contains(line) ? 1
                    : _contingency.Contains(line) ? 0
                    : -cap.Fraction,
            };
        }

        foreach (var limit in OfCash(offer))
        {
            yield return limit;
        }
    }

    // By the end of each month that has costs, no more was paid than had come.
    private IEnumerable<StatedLimit> OfCash(FundingOffer offer)
    {
        if (offer.Cash is not { } cash)
        {
            yield break;
        }

        var arrivals = cash.Select(static arrival => arrival.Month).Distinct().Order().ToArray();
        foreach (var through in arrivals.Select(static month => (YearMonth?)month.PlusMonths(-1)).Append(null))
        {
            yield return new()
            {
                Name = new(FundingLimit.Cash, 0) { Source = offer.Source, Through = through },
                Only = offer.Source,
                Path = offer.Path,
                Amount = cash
                    .Where(arrival => through is not { } last || arrival.Month <= last)
                    .Sum(arrival => Down(arrival.Amount.Amount)),
                Factor = (_, _, month) => through is not { } last || month <= last ? 1 : 0,
            };
        }
    }

    private static StatedLimit Simple(FundingOffer offer, FundingLimit kind, decimal amount, bool isMinimum) => new()
    {
        Name = new(kind, 0) { Source = offer.Source },
        Only = offer.Source,
        Path = offer.Path,
        Amount = amount,
        IsMinimum = isMinimum,
        Factor = static (_, _, _) => 1,
    };

    private StatedLimit OfFunding(FundingOffer offer, FundingLimit kind, Percentage share) => new()
    {
        Name = new(kind, 0) { Source = offer.Source },
        OnLinesOf = offer.Source,
        Path = offer.Path,
        Amount = 0,
        IsMinimum = kind == FundingLimit.MinimumRate,
        IsShare = true,
        Factor = (source, line, month) => IsInTime(offer.Source, line, month)
            ? (source == offer.Source ? 1 : 0) - share.Fraction
            : 0,
    };

    private IEnumerable<StatedLimit> OfBudget() => _problem.BudgetTotal is not { } total ? [] :
    [
        new()
        {
            Name = new(FundingLimit.BudgetTotal, 0),
            Amount = Math.Max(0, total.Amount),
            Factor = static (_, _, _) => 1,
        },
    ];

    private StatedLimit OfRule(FundingRule rule)
    {
        var isMinimum = rule.Sense == FundingSense.AtLeast;
        var amount = rule.Amount?.Amount ?? 0;
        var basis = rule.ShareOf;
        var shared = basis is { Basis: FundingBasis.Funding } ? Reader(basis.Selection) : null;
        var counts = Reader(rule.Of);
        if (basis is { Basis: FundingBasis.Costs, Selection: var selection })
        {
            var lines = selection.Lines?.ToHashSet();
            var costs = Cost(
                cost => lines?.Contains(cost.Line) != false,
                (_, month) => selection.Through is not { } last || month <= last);
            amount += costs * rule.Share.Fraction;
        }

        return new()
        {
            Name = new(FundingLimit.Rule, 0) { Rule = rule.Id },
            RuleName = rule.Name,
            Path = rule.Path,
            Amount = amount,
            IsMinimum = isMinimum,
            IsShare = shared is not null,
            Factor = (source, line, month) => (counts(source, line, month) ? 1 : 0)
                - (shared?.Invoke(source, line, month) == true ? rule.Share.Fraction : 0),
        };
    }

    private static Func<Id<FundingSource>, Id<CostLine>, YearMonth, bool> Reader(FundingSelection selection)
    {
        var (sources, lines) = (selection.Sources.ToHashSet(), selection.Lines?.ToHashSet());
        return (source, line, month) => (sources.Count == 0 || sources.Contains(source))
            && lines?.Contains(line) != false
            && (selection.Through is not { } last || month <= last);
    }
}
