using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Appraisal;

/// <summary>For how long services are paid once the programme is over.</summary>
public sealed class ServiceOutlookTests
{
    private static readonly Id<Facility> Post = new("post");
    private static readonly Id<CareService> Care = new("care");
    private static readonly Id<CareService> Birth = new("birth");
    private static readonly Id<Partner> Town = new("town");

    [Fact]
    public void Appraise_CostsUndertakenForFiveYears_ArePaid() =>
        Assert.Equal([new(Care), new(Birth)], Outlooks(Cost("pay", 10, months: 60)));

    [Fact]
    public void Appraise_UndertakingThatEnds_NamesTheFirstYearAndWhatToUndertake() => Assert.Equal(
        [
            new(Care) { NotPaidFrom = 3, Missing = Claim.Expected(Money.Eur(10)) },
            new(Birth) { NotPaidFrom = 2, Missing = Claim.Expected(Money.Eur(7)) },
        ],
        Outlooks(
            Cost("pay", 10, months: 35),
            Cost("kits", 7, months: 12) with { Services = [Birth] }));

    [Fact]
    public void Appraise_NoPayerOrNoLength_IsNotPaidFromTheFirstYear()
    {
        var paid = Cost("pay", 10, months: 60);
        Assert.All(
            [paid with { Payer = null }, paid with { PaidFor = null }, paid with { PaidFor = AtMost(60) }],
            cost => Assert.Equal(new(Care) { NotPaidFrom = 1, Missing = Claim.Expected(Money.Eur(10)) }, Outlooks(cost)[0]));
    }

    [Fact]
    public void Appraise_AmountNotKnown_IsNotPaidAndNobodyKnowsWhatIsMissing() => Assert.Equal(
        new(Care) { NotPaidFrom = 1 },
        Outlooks(Cost("pay", 10, 60) with { PerYear = Claim.NotPublished<Money>(Modality.Expected) })[0]);

    [Fact]
    public void Appraise_BoundOrAssumedAmounts_AreMissingAsSuch()
    {
        var atLeast = Cost("pay", 10, 0) with { PerYear = Claim.Expected(Comparator.AtLeast, Money.Eur(10)) };
        Assert.Equal(Claim.Expected(Comparator.AtLeast, Money.Eur(15)), Outlooks(atLeast, Cost("power", 5, 0))[0].Missing);
        var assumed = Claim.Assumed(Money.Eur(10), new("Estimation", "Estimate"));
        Assert.True(Outlooks(atLeast with { PerYear = assumed })[0].Missing?.IsAssumed);
    }

    [Fact]
    public void Appraise_OtherCostsThatNobodyNamed_IsNotPaid() => Assert.Equal(
        new(Care) { NotPaidFrom = 1 },
        Appraise(isComplete: false, Cost("pay", 10, 60)).Services[0]);

    [Fact]
    public void Appraise_CostsOfASite_AreSummedByPayer()
    {
        var site = Appraise(
            isComplete: true,
            Cost("pay", 10, 60),
            Cost("power", 3, 60) with { Payer = null },
            Cost("elsewhere", 100, 60) with { Facility = new("other") },
            Cost("water", 0, 60) with { PerYear = Claim.NotPublished<Money>(Modality.Expected) });
        Assert.Equal(new(Money.Eur(10), Money.Eur(3), [Path("water")]), site.PerYear);
    }

    private static Claim<Length> AtMost(int months) => Claim.Expected(Comparator.AtMost, Length.Months(months));

    private static FutureCost Cost(string name, decimal perYear, int months) =>
        new(Path(name), new(name, name), Claim.Expected(Money.Eur(perYear)), Town)
        {
            Facility = Post,
            PaidFor = Claim.Planned(Length.Months(months)),
        };

    private static JsonPointer Path(string name) => JsonPointer.Root / "runningCosts" / name;

    private static ValueList<ServiceOutlook> Outlooks(params FutureCost[] costs) =>
        Appraise(isComplete: true, costs).Services;

    private static SiteAfterEnd Appraise(bool isComplete, params FutureCost[] costs)
    {
        var plan = CostEstimator.Estimate(new()
        {
            Currency = Currency.Eur,
            Start = new LocalDate(2020, 1, 1),
            End = new LocalDate(2020, 12, 31),
            Activities = [],
        }).Costs!;
        var funding = FundingAllocator.Allocate(new() { Currency = Currency.Eur, Costs = [], Sources = [] }).Allocation!;
        var appraisal = PlanAppraiser.Appraise(new(plan, funding, [.. costs])
        {
            Sites = [new(Post, [Care, Birth], isComplete)],
        });
        return Assert.Single(appraisal.AfterEndBySite);
    }
}
