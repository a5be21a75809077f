using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Tests.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Appraisal;

public sealed class PlanAppraiserTests
{
    [Fact]
    public void Appraise_QuarterNotAttributed_GivesAnIntervalOfDependence() =>
        Assert.Equal(new(0.5625m, 0.625m), Appraise(Line("a", 1200)).FunderDependence);

    [Fact]
    public void Appraise_SourcesOfOnePartner_CountAsOneFunder()
    {
        var (costs, _) = Plan(Line("a", 100));
        var funding = Funded.By(new()
        {
            Currency = Currency.Eur,
            Costs = [new(new("a"), costs.Lines[0].ByMonth)],
            Sources =
            [
                new() { Source = new("one"), Partner = new("city"), Rate = Percentage.FromPercent(40) },
                new() { Source = new("two"), Partner = new("city"), Rate = Percentage.FromPercent(40) },
            ],
        }).Allocation!;
        Assert.Equal(Money.Eur(20), funding.Gap);
        Assert.Equal(new(1m, 1m), PlanAppraiser.Appraise(new(costs, funding, [])).FunderDependence);
    }

    [Fact]
    public void Appraise_NoFutureCosts_SayNothing()
    {
        var (costs, funding) = Plan(Line("a", 100));
        Assert.Equal(new(null, null, []), PlanAppraiser.Appraise(new(costs, funding, [])).AfterEnd);
    }

    [Fact]
    public void Appraise_AssumedLines_CountByAmount()
    {
        var appraisal = Appraise(Line("a", 300) with { IsAssumed = true }, Line("b", 900));
        Assert.Equal(0.25m, appraisal.AssumedShareOfCost);
    }

    [Fact]
    public void Appraise_Pillars_AreAllNamedAndShareWhatIsGivenToThem()
    {
        var balance = Appraise(Line("a", 300, Pillar.HealthWorkforce), Line("b", 900), Line("c", 50, null)).PillarBalance;
        Assert.Equal(6, balance.Count);
        Assert.Equal(new(Pillar.ServiceDelivery, Money.Eur(900), 0.75m), balance[0]);
        Assert.Equal(new(Pillar.HealthWorkforce, Money.Eur(300), 0.25m), balance[1]);
        Assert.Equal(0, balance[5].Share);
    }

    [Fact]
    public void Appraise_FutureCosts_AreSplitByPayerAndKeepTheUnknown()
    {
        var (costs, funding) = Plan(Line("a", 100));
        var path = JsonPointer.Root / "facilities";
        var after = PlanAppraiser.Appraise(new(costs, funding,
        [
            new(path / 0, new("personnel", "staff"), Claim.Planned(Money.Eur(10)), new("ministry")),
            new(path / 1, new("eau", "water"), Claim.Assumed(Money.Eur(5), new("usage", "practice")), null),
            new(path / 2, new("feu", "energy"), Claim.NotPublished<Money>(Modality.Planned), null),
        ])).AfterEnd;
        Assert.Equal(new(Money.Eur(10), Money.Eur(5), [path / 2]), after);
    }

    [Fact]
    public void Appraise_NoCost_HasNoShare() => Assert.Equal(0, Appraise().AssumedShareOfCost);

    private static PlanAppraisal Appraise(params CostLine[] lines)
    {
        var (costs, funding) = Plan(lines);
        return PlanAppraiser.Appraise(new(costs, funding, []));
    }

    private static (CostPlan Costs, FundingAllocation Funding) Plan(params CostLine[] lines)
    {
        var total = Money.Sum(lines.Select(line => line.Amount), Currency.Eur);
        var costs = new CostPlan
        {
            Currency = Currency.Eur,
            Total = total,
            Direct = total,
            Lines = lines.ToValueList(),
            ByActivity = [],
            ByPillar = lines.SelectMany(line => line.ByPillar).ToValueList(),
            ByTerritory = [new(null, total)],
            ByHeading = [new(null, total)],
            ByMonth = [new(new(2019, 1), total)],
        };
        var funding = Funded.By(new()
        {
            Currency = Currency.Eur,
            Costs = lines.Select(line => new FundingCost(line, line.ByMonth)).ToValueList(),
            Sources =
            [
                new() { Source = new("eu"), Partner = new("commission"), Rate = Percentage.FromPercent(75) },
                new() { Source = new("co-financing") },
            ],
        }).Allocation!;
        return (costs, funding);
    }

    private static CostLine Line(string id, decimal amount, Pillar? pillar = Pillar.ServiceDelivery) => new()
    {
        Id = new(id),
        Origin = CostOrigin.CostItem,
        Amount = Money.Eur(amount),
        IsAssumed = false,
        ByPillar = [new(pillar, Money.Eur(amount))],
        ByMonth = [new(new YearMonth(2019, 1), Money.Eur(amount))],
    };
}
