using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing;

/// <summary>Laws of costs along their axes: no cent is lost between any two, and none is negative.</summary>
public sealed class CostTotalsProperties
{
    private static readonly LocalDate Start = new(2019, 1, 2);

    private static readonly Func<IEnumerable<CostLine>, List<Money>>[] Axes =
    [
        AmountsAlong(CostAxes.Activity),
        AmountsAlong(CostAxes.Pillar),
        AmountsAlong(CostAxes.Territory),
        AmountsAlong(CostAxes.Month),
        AmountsAlong(CostAxes.Year),
        AmountsAlong(CostAxes.Heading),
        AmountsAlong(CostAxes.Type),
        AmountsAlong(CostAxes.Nature),
        AmountsAlong(CostAxes.Beneficiary),
        AmountsAlong(CostAxes.PayerAfterEnd),
        AmountsAlong(CostAxes.Origin),
    ];

    [Fact]
    public void By_AnyTwoAxes_AgreeToTheCent() => Check(costs =>
        Axes.All(axis => Sum(axis(costs.Lines)) == costs.Total));

    [Fact]
    public void By_OneLine_HasPartsThatAddUpToIt() => Check(costs =>
        costs.Lines.All(line => Axes.All(axis => Sum(axis([line])) == line.Amount)));

    [Fact]
    public void By_AnyAxis_HasWholeCentsAndNothingNegative() => Check(costs =>
        Axes.All(axis => axis(costs.Lines).All(amount => amount.Amount >= 0 && amount == amount.Rounded())));

    [Fact]
    public void By_LinesInAnotherOrder_HasTheSameTotals() => Check(costs =>
        CostTotals.By(costs.Lines, CostAxes.Beneficiary) == CostTotals.By(costs.Lines.Reverse(), CostAxes.Beneficiary)
        && CostTotals.By(costs.Lines, CostAxes.Year) == CostTotals.By(costs.Lines.Reverse(), CostAxes.Year)
        && CostTotals.By(costs.Lines, CostAxes.PayerAfterEnd)
            == CostTotals.By(costs.Lines.Reverse(), CostAxes.PayerAfterEnd));

    [Fact]
    public void Estimate_SumsOfThePlan_AddUpToItsTotal() => Check(costs =>
        Sum(costs.ByActivity.Select(part => part.Amount)) == costs.Total
        && Sum(costs.ByPillar.Select(part => part.Amount)) == costs.Total
        && Sum(costs.ByTerritory.Select(part => part.Amount)) == costs.Total
        && Sum(costs.ByHeading.Select(part => part.Amount)) == costs.Total
        && Sum(costs.ByMonth.Select(part => part.Amount)) == costs.Total
        && Sum(costs.Lines.Select(line => line.Amount)) == costs.Total);

    private static Gen<BeneficiaryShare> Shares { get; } =
        from groupOf in Gen.Elements(Enum.GetValues<BeneficiaryGroup>())
        from thousandths in Gen.Choose(0, 600)
        let part = Percentage.FromFraction(thousandths / 1000m)
        from claim in Gen.Elements(
            Claim.Planned(part),
            Claim.Planned(Comparator.AtMost, part),
            Claim.Assumed(part, new("hypothèse", "assumption")),
            Claim.NotPublished<Percentage>(Modality.Planned))
        select new BeneficiaryShare(groupOf, claim);

    private static Gen<CostItem> Items { get; } =
        from price in Gen.Choose(0, 1_000_000)
        from quantity in Gen.Choose(0, 50)
        from heading in Gen.Elements(Enum.GetValues<BudgetHeading>())
        from nature in Gen.Elements(Enum.GetValues<CostNature>())
        from type in Gen.Elements<CostType?>(null, CostType.Salary, CostType.PerDiem)
        from payer in Gen.Elements<Id<Partner>?>(null, new Id<Partner>("region"), new Id<Partner>("district"))
        select new CostItem
        {
            Heading = heading,
            UnitPrice = Claim.Planned(UnitPrice.Eur(price / 1000m)),
            Quantity = Claim.Planned((decimal)quantity),
            Nature = nature,
            Type = type,
            PayerAfterEnd = payer,
        };

    private static Gen<ActivityCosts> Activities { get; } =
        from items in Gen.ArrayOf(Items)
        from shares in Gen.ArrayOf(Shares)
        from start in Gen.Choose(0, 300)
        from length in Gen.Choose(0, 400)
        from percent in Gen.Choose(1, 99)
        from place in Gen.Elements<string?>(null, "nampala", "hombori")
        select new ActivityCosts
        {
            Activity = new("activity"),
            Path = JsonPointer.Root,
            Start = Start.PlusDays(start),
            Finish = Start.PlusDays(start + length),
            Pillars = PillarShares.Split(
                (Pillar.ServiceDelivery, Percentage.FromPercent(percent)),
                (Pillar.HealthWorkforce, Percentage.FromPercent(100 - percent))),
            BeneficiaryShares = shares.ToValueList(),
            Territory = place is null ? null : new(place),
            Items = items.ToValueList(),
        };

    private static void Check(Func<CostPlan, bool> law) => Prop
        .ForAll(Gen.ArrayOf(Activities).ToArbitrary(), activities => law(Costs(activities)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static CostPlan Costs(ActivityCosts[] activities) => CostEstimator.Estimate(new()
    {
        Currency = Currency.Eur,
        Start = Start,
        End = Start.PlusDays(1_000),
        Activities = activities
            .Select((activity, i) => activity with { Activity = new($"activity-{i}"), Path = JsonPointer.Root / i })
            .ToValueList(),
        IndirectCosts = Claim.Planned(Percentage.FromPercent(7)),
        BudgetTotal = Claim.Planned(Money.Eur(1_000_000.01m)),
    }).Costs!;

    private static Func<IEnumerable<CostLine>, List<Money>> AmountsAlong<TKey>(CostAxis<TKey> axis) =>
        lines => [.. CostTotals.By(lines, axis).Select(total => total.Amount)];

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(amounts, Currency.Eur);
}
