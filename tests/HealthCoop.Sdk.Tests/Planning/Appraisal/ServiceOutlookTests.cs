using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
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

    [Theory]
    [InlineData(Comparator.Exactly, Comparator.Exactly, Comparator.Exactly)]
    [InlineData(Comparator.AtLeast, Comparator.Exactly, Comparator.AtLeast)]
    [InlineData(Comparator.About, Comparator.AtLeast, Comparator.About)]
    [InlineData(Comparator.LessThan, Comparator.AtMost, Comparator.LessThan)]
    [InlineData(Comparator.AtMost, Comparator.AtLeast, Comparator.About)]
    public void Appraise_BoundedCosts_GiveABoundedSum(Comparator one, Comparator other, Comparator expected)
    {
        FutureCost Of(string name, Comparator comparator) =>
            Cost(name, 10, 60) with { PerYear = Claim.Expected(comparator, Money.Eur(10)) };

        Assert.Equal(
            new(Money.Eur(20), null, []) { WithPayerBound = expected },
            Appraise(isComplete: true, Of("pay", one), Of("power", other)).PerYear);
        Assert.Equal(
            new(null, Money.Eur(20), []) { WithoutPayerBound = expected },
            Appraise(isComplete: true, Of("pay", one) with { Payer = null }, Of("power", other) with { Payer = null })
                .PerYear);
    }

    [Fact]
    public void Appraise_UndertakingOfAboutSomeYears_CoversNone() => Assert.Equal(
        1,
        Outlooks(Cost("pay", 10, 60) with { PaidFor = Claim.Expected(Comparator.About, Length.Months(60)) })[0]
            .NotPaidFrom);

    [Fact]
    public void Appraise_EquipmentWhereCostsMayNotBeAll_IsShownBesideThem()
    {
        EquipmentRequirement[] equipment =
        [
            new(new("bed"), 2, 1, 1) { UpkeepPerYear = Claim.Expected(Comparator.AtMost, Money.Eur(7)) },
            new(new("lamp"), 2, 1, 0)
            {
                UpkeepPerYear = Claim.Expected(Money.Eur(3)),
                ReplacementPerYear = Claim.Expected(Comparator.MoreThan, Money.Eur(9)),
            },
            new(new("scale"), 1, 0, 0),
        ];

        var site = Appraise(isComplete: false, equipment, Cost("pay", 10, 60));
        Assert.Equal(new(Money.Eur(10), null, []), site.PerYear);
        Assert.Equal(Claim.Expected(Comparator.AtMost, Money.Eur(10)), site.Equipment?.UpkeepPerYear);
        Assert.Equal(Claim.Expected(Comparator.MoreThan, Money.Eur(9)), site.Equipment?.ReplacementPerYear);
        Assert.Empty(site.Equipment!.WithoutUpkeep);
        Assert.Equal<Id<EquipmentItem>>([new("bed")], site.Equipment.WithoutReplacement);
        Assert.Null(Appraise(isComplete: true, equipment, Cost("pay", 10, 60)).Equipment);
        Assert.Null(Appraise(isComplete: false, [equipment[2]]).Equipment);
    }

    [Fact]
    public void Appraise_EquipmentOfWhichNothingIsKnown_CostsNobodyKnowsWhat() => Assert.Equal(
        new EquipmentAfterEnd { WithoutUpkeep = [new("bed")], WithoutReplacement = [new("bed")] },
        Appraise(isComplete: false, [new EquipmentRequirement(new("bed"), 1, 1, 0)]).Equipment);

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

    private static SiteAfterEnd Appraise(bool isComplete, params FutureCost[] costs) => Appraise(isComplete, [], costs);

    private static SiteAfterEnd Appraise(bool isComplete, EquipmentRequirement[] equipment, params FutureCost[] costs)
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
            Sites = [new(Post, [Care, Birth], isComplete) { Equipment = [.. equipment] }],
        });
        return Assert.Single(appraisal.AfterEndBySite);
    }
}
