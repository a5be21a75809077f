using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>The laws of allocation: money is conserved, bounds hold, nothing is negative.</summary>
public sealed class FundingAllocatorProperties
{
    private static readonly YearMonth FirstMonth = new(2019, 1);

    private static Gen<decimal> Cents(int most) => Gen.Choose(0, most).Select(cents => cents / 100m);

    private static Gen<FundingCost[]> Costs { get; } =
        Gen.ArrayOf(Gen.NonEmptyListOf(Cents(5_000_00)).Select(list => list.ToArray())).Select(lines => lines
            .Select((months, i) => new FundingCost(
                new($"line:{i}"),
                months.Select((amount, m) => new MonthAmount(FirstMonth.PlusMonths(m), Money.Eur(amount))).ToValueList()))
            .ToArray());

    private static Gen<FundingOffer> Offer { get; } =
        from rate in Gen.OneOf(Gen.Constant((decimal?)null), Gen.Choose(0, 1000).Select(r => (decimal?)(r / 10m)))
        from amount in Gen.OneOf(Gen.Constant((decimal?)null), Cents(20_000_00).Select(a => (decimal?)a))
        from maximum in Gen.OneOf(Gen.Constant((decimal?)null), Gen.Choose(0, 100).Select(r => (decimal?)r))
        from named in ArbMap.Default.GeneratorFor<bool>()
        select new FundingOffer
        {
            Source = new("source"),
            Partner = named ? new("partner") : default(Id<HealthCoop.Partners.Partner>?),
            Rate = rate is { } r ? Percentage.FromPercent(r) : amount is null ? Percentage.FromPercent(0) : null,
            Amount = amount is { } a ? Money.Eur(a) : null,
            MaximumRate = maximum is { } m ? Percentage.FromPercent(m) : null,
        };

    private static Gen<FundingProblem> Problems { get; } =
        from costs in Costs
        from offers in Gen.ArrayOf(Offer)
        from rest in ArbMap.Default.GeneratorFor<bool>()
        from budget in Gen.OneOf(Gen.Constant((decimal?)null), Cents(50_000_00).Select(b => (decimal?)b))
        select new FundingProblem
        {
            Currency = Currency.Eur,
            Policy = FundingPolicy.SourcesInOrder,
            Split = FundingSplit.Proportional,
            Costs = costs.ToValueList(),
            Sources =
            [
                .. offers.Select((offer, i) => offer with { Source = new($"source-{i}") }),
                .. rest ? [new FundingOffer { Source = new("rest") }] : Array.Empty<FundingOffer>(),
            ],
            BudgetTotal = budget is { } b ? Money.Eur(b) : null,
        };

    private static void Holds(Func<FundingProblem, FundingAllocation, bool> law) =>
        Prop.ForAll(Problems.ToArbitrary(), problem => law(problem, Funded.By(problem).Allocation!))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Lines_PartsAndGap_MakeTheLine() => Holds((problem, funding) => problem.Costs.Zip(funding.Lines).All(pair =>
        Sum(pair.First.ByMonth.Select(m => m.Amount)) == Sum(pair.Second.Parts.Select(p => p.Amount)) + pair.Second.Gap));

    [Fact]
    public void Sources_AndGap_MakeTheTotal() => Holds((_, funding) =>
        Sum(funding.Sources.Select(s => s.Amount)) + funding.Gap == funding.Total);

    [Fact]
    public void Sources_LinesAndMonths_MakeTheirAmount() => Holds((_, funding) => funding.Sources.Index().All(source =>
        Sum(funding.Lines.Select(line => line.Parts[source.Index].Amount)) == source.Item.Amount
        && Sum(source.Item.ByMonth.Select(m => m.Amount)) == source.Item.Amount));

    [Fact]
    public void Gap_ByMonth_MakesTheGap() => Holds((_, funding) =>
        Sum(funding.GapByMonth.Select(m => m.Amount)) == funding.Gap);

    [Fact]
    public void Parts_AreWholeCentsAndNeverNegative() => Holds((_, funding) => funding.Lines
        .SelectMany(line => line.Parts.Select(p => p.Amount).Append(line.Gap))
        .All(part => part.Amount >= 0 && part == part.Rounded()));

    [Fact]
    public void Sources_StayWithinTheirBounds() => Holds((problem, funding) => problem.Sources.Zip(funding.Sources).All(pair =>
        (pair.First.Amount is not { } amount || pair.Second.Amount <= amount)
        && (pair.First.MaximumRate is not { } maximum || pair.Second.Amount.Amount <= (funding.Total * maximum).Amount)
        && (pair.First.Rate is not { } rate || pair.Second.Amount.Amount <= (funding.Total * rate).Amount)));

    [Fact]
    public void Lines_AreSharedInProportionWithinACentPerMonth() => Holds((problem, funding) =>
        funding.Total.IsZero || problem.Costs.Zip(funding.Lines).All(pair => pair.Second.Parts.Index().All(part =>
        {
            var line = Sum(pair.First.ByMonth.Select(m => m.Amount)).Amount;
            var exact = line * funding.Sources[part.Index].Amount.Amount / funding.Total.Amount;
            return Math.Abs(part.Item.Amount.Amount - exact) <= 0.01m * problem.Sources.Count;
        })));

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(amounts, Currency.Eur);
}
