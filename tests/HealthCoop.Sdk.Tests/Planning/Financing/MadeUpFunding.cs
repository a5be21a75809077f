using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using NodaTime;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>Made-up problems of funding: lines over half a year, sources with all kinds of limits, rules across
/// them.</summary>
internal sealed class MadeUpFunding
{
    private static readonly YearMonth[] Months = [.. Enumerable.Range(1, 6).Select(month => new YearMonth(2010, month))];

    private ulong _state;
    private readonly FundingCost[] _costs;
    private readonly FundingOffer[] _offers;

    private MadeUpFunding(int seed, int lines, int sources)
    {
        _state = (ulong)seed;
        _costs = [.. Enumerable.Range(0, lines).Select(Cost)];
        _offers = [.. Enumerable.Range(0, sources).Select(Offer)];
    }

    /// <summary>Makes a problem with the limits of calls and partners.</summary>
    public static FundingProblem Of(int seed) => Small(seed).Problem([]);

    /// <summary>Makes a problem whose rates are rates of costs, so that its limits are all limits on amounts.</summary>
    public static FundingProblem OfCosts(int seed)
    {
        var problem = Of(seed);
        return problem with
        {
            Sources = problem.Sources
                .Select(static offer => offer with { RateOf = FundingBasis.Costs, IndirectCostCap = null })
                .ToValueList(),
        };
    }

    /// <summary>Makes a problem that has rules on sums across sources and lines besides.</summary>
    public static FundingProblem WithRules(int seed)
    {
        var made = Small(seed);
        return made.Problem([.. Enumerable.Range(0, made.Next(3)).Select(made.Rule)]);
    }

    /// <summary>Makes a problem too large for exact arithmetic.</summary>
    public static FundingProblem Large(int seed) => new MadeUpFunding(seed, 120, 8).Problem([]);

    /// <summary>Makes a problem of some 50 lines in which many sources have a minimum, so that its limits often
    /// contradict each other.</summary>
    public static FundingProblem Wide(int seed)
    {
        var made = new MadeUpFunding(seed, 30 + (seed % 40), 5 + (seed % 6));
        var problem = made.Problem([.. Enumerable.Range(0, made.Next(3)).Select(made.Rule)]);
        return problem with
        {
            BudgetTotal = null,
            Sources = problem.Sources
                .Select(offer => offer with
                {
                    Amount = offer.Amount is { } amount ? Money.Eur(amount.Amount * 20) : null,
                    Ceiling = offer.Ceiling is { } ceiling ? Money.Eur(ceiling.Amount * 30) : null,
                    Cash = null,
                    Floor = made.Once(5) ? made.Cents(2_000_000) : null,
                    MinimumRate = made.Once(6) ? made.Share(300) : null,
                })
                .ToValueList(),
        };
    }

    private static MadeUpFunding Small(int seed) => new(seed, 1 + (seed % 8), 1 + (seed / 8 % 5));

    // SplitMix64: alike for a seed on every machine.
    private int Next(int most)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)most);
        }
    }

    private bool Once(int times) => Next(times) == 0;

    private Money Cents(int most) => Money.Eur(Next(most) / 100m);

    private Percentage Share(int most) => Percentage.FromFraction(Next(most + 1) / 1000m);

    private YearMonth Month() => Months[Next(Months.Length)];

    private ValueList<Id<CostLine>> SomeLines() =>
        _costs.Where(_ => Once(2)).Select(cost => cost.Line).ToValueList();

    private MonthAmount[] Amounts(int count, int most) =>
        [.. Enumerable.Range(0, count).Select(_ => new MonthAmount(Month(), Cents(most)))];

    private FundingCost Cost(int i) => new(new($"line-{i}"), Amounts(1 + Next(3), 100_000).ToValueList())
    {
        Priority = Once(3) ? 1 + Next(4) : 1,
        IsIndirect = Once(5),
        IsContingency = Once(10),
        Type = Once(4) ? CostType.InKind : Once(2) ? CostType.Ordinary : null,
    };

    private FundingOffer Offer(int i) => new()
    {
        Source = new($"source-{i}"),
        Partner = Once(2) ? new Id<Partner>("partner") : (Id<Partner>?)null,
        Rate = Once(2) ? Share(1000) : null,
        Amount = Once(2) ? Cents(200_000) : null,
        MaximumRate = Once(4) ? Share(1000) : null,
        Ceiling = Once(5) ? Cents(100_000) : null,
        MinimumRate = Once(12) ? Share(300) : null,
        Floor = Once(12) ? Cents(20_000) : null,
        RateOf = Once(2) ? FundingBasis.Costs : FundingBasis.Funding,
        IndirectCostCap = Once(4) ? Percentage.FromPercent(7) : null,
        Eligible = Once(2) ? SomeLines() : null,
        Cash = Once(5) ? Amounts(Next(3), 100_000).ToValueList() : null,
        IsOwnContribution = Once(3),
        Contribution = Once(5) ? FundingContribution.InKind
            : Once(3) ? FundingContribution.MoneyAndInKind
            : FundingContribution.Money,
        FirstMonth = Once(8) ? Month() : null,
        LastMonth = Once(8) ? Month() : null,
        MayFollow = Once(4) ? SomeLines() : [],
        Means = Once(2) ? Money.Eur((1 + Next(3)) * 100) : null,
    };

    private FundingSelection Selection() => new()
    {
        Sources = Once(2) ? _offers.Where(_ => Once(2)).Select(offer => offer.Source).ToValueList() : [],
        Lines = Once(2) ? SomeLines() : null,
        Through = Once(3) ? Month() : null,
    };

    private FundingRule Rule(int i) => new()
    {
        Id = new($"rule-{i}"),
        Name = new($"Règle {i}", $"Rule {i}"),
        Of = Selection(),
        Sense = Once(5) ? FundingSense.AtLeast : FundingSense.AtMost,
        Amount = Once(2) ? Cents(10_000) : null,
        Share = Share(1000),
        ShareOf = Once(3) ? null : new(Once(2) ? FundingBasis.Costs : FundingBasis.Funding, Selection()),
    };

    private FundingProblem Problem(FundingRule[] rules) => new()
    {
        Currency = Currency.Eur,
        Costs = _costs.ToValueList(),
        Sources = _offers.ToValueList(),
        Rules = rules.ToValueList(),
        BudgetTotal = Once(5) ? Cents(300_000) : null,
        Split = Once(2) ? FundingSplit.FewParts : FundingSplit.Proportional,
    };
}
