using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

public sealed class CallTermsTests
{
    private static readonly YearMonth January = new(2010, 1);
    private static readonly Id<FundingSource> Grant = new("grant");
    private static readonly Id<FundingSource> City = new("city");

    [Fact]
    public void Of_CallOf2009_PaysThreeQuartersAndNobodyIsGivenTheRest()
    {
        var problem = Problem(Cost("direct", 1_121_495.33m), Cost("indirect", 78_504.67m) with { IsIndirect = true }) with
        {
            Sources =
            [
                new() { Source = Grant, Partner = new("commission"), Rate = Percentage.FromPercent(75) },
                new() { Source = new("co-financing") },
            ],
        };

        var terms = CallTerms.Of(problem, Grant, Profile("eu-nsa-la-2009"));
        var allocation = Funded.By(terms.Problem).Allocation!;

        Assert.Equal(Money.Eur(900_000m), allocation.Sources[0].Amount);
        Assert.Equal(Money.Eur(300_000m), allocation.Unattributed);
        Assert.Equal(Money.Eur(1_200_000m), allocation.Total);
        Assert.True(allocation.Gap.IsZero);
        Assert.Null(allocation.Sources[1].Partner);
    }

    [Fact]
    public void Of_CostsThatTheCallExcludes_AreNotPaidNorInTheBaseOfTheRate()
    {
        var problem = Problem(
            Cost("works", 1_000),
            Cost("interest", 100) with { Type = CostType.Interest },
            Cost("tax", 50) with { Type = CostType.NonRecoverableTax });

        var allocation = Funded.By(CallTerms.Of(problem, Grant, Profile("eu-nsa-la-2009")).Problem)
            .Allocation!;

        Assert.Equal(Money.Eur(750), allocation.Sources[0].Amount);
        Assert.Equal(Money.Eur(400), allocation.Sources[1].Amount);
    }

    [Theory]
    [InlineData("fr-dctciv-2025-ldc", false, 700)]
    [InlineData("fr-dctciv-2025-oda", false, 500)]
    [InlineData("fr-dctciv-2025-other", false, 300)]
    [InlineData("fr-dctciv-2025-ldc", true, 600)]
    [InlineData("aimf-cooperation-fund", false, 800)]
    public void Of_RatesOfTheTotal_AreThoseOfTheCall(string profile, bool isMultiCountry, decimal grant)
    {
        var terms = CallTerms.Of(
            Problem(Cost("works", 1_000)),
            Grant,
            Profile(profile),
            new() { IsMultiCountry = isMultiCountry });
        var allocation = Funded.By(terms.Problem).Allocation!;

        Assert.Equal([grant, 1_000 - grant], allocation.Sources.Select(source => source.Amount.Amount));
    }

    [Theory]
    [InlineData(99.99, false)]
    [InlineData(100.00, true)]
    [InlineData(100.01, true)]
    public void Of_OwnShareOfTheCallOf2025_IsATenth(decimal own, bool isFeasible)
    {
        var problem = Problem(Cost("works", 1_000)) with
        {
            Sources =
            [
                new() { Source = Grant, Partner = new("ministry") },
                new() { Source = City, Partner = new("city"), IsOwnContribution = true, Amount = Money.Eur(own) },
                new() { Source = new("other") },
            ],
        };

        var result = Funded.By(CallTerms.Of(problem, Grant, Profile("fr-dctciv-2025-ldc")).Problem);

        Assert.Equal(isFeasible, result.Allocation is not null);
        Assert.Equal(isFeasible, result.Conflicts.IsEmpty);
    }

    [Fact]
    public void Of_ValuedPartOfTheCallOf2025_IsHalfOfTheOwnContributionAtMost()
    {
        var problem = Problem(Cost("works", 1_000)) with
        {
            Sources =
            [
                new() { Source = Grant, Amount = Money.Eur(700) },
                new() { Source = City, IsOwnContribution = true, Amount = Money.Eur(120) },
                new() { Source = new("premises"), IsOwnContribution = true, Contribution = FundingContribution.InKind, Amount = Money.Eur(200) },
            ],
        };

        var result = Funded.By(CallTerms.Of(problem, Grant, Profile("fr-dctciv-2025-ldc")).Problem);

        Assert.Equal([700m, 120m, 120m], result.Allocation!.Sources.Select(source => source.Amount.Amount));
        Assert.Equal(Money.Eur(60), result.Allocation.Gap);
    }

    [Theory]
    [InlineData(9_999.99, 99.99)]
    [InlineData(10_000, 100.00)]
    [InlineData(10_000.01, 100.00)]
    public void Of_WaterLaw_GivesAHundredthOfTheOwnResources(decimal resources, decimal grant)
    {
        var problem = Problem(Cost("water", 1_000));
        var known = problem with
        {
            Sources = problem.Sources.Select(offer => offer with { Means = Money.Eur(resources) }).ToValueList(),
        };

        var terms = CallTerms.Of(known, Grant, Profile("fr-oudin-santini"));

        Assert.Equal(Money.Eur(grant), Funded.By(terms.Problem).Allocation!.Sources[0].Amount);
        Assert.Empty(terms.NotApplied);
        Assert.Single(CallTerms.Of(problem, Grant, Profile("fr-oudin-santini")).NotApplied);
    }

    [Fact]
    public void Compare_Instruments_TellsWhatEachPaysAndWhatItDoesNotSay()
    {
        var compared = Funded.Under(
            Problem(Cost("works", 1_000)),
            Grant,
            [Profile("eu-nsa-la-2009"), Profile("fr-ficol-2020"), Profile("fr-dctciv-2025-oda")]);

        Assert.Equal(750, compared[0].Outcome.Sources.Single(source => source.Source == Grant).Amount.Amount);
        Assert.Contains(
            compared[0].NotApplied,
            text => text.English.StartsWith("Not confirmed", StringComparison.Ordinal));
        Assert.Contains(
            compared[0].NotApplied,
            text => text.English.StartsWith("Does not say who pays", StringComparison.Ordinal));

        // The facility gives 200,000 at least.
        Assert.Null(compared[1].Outcome.Gap);
        Assert.NotEmpty(compared[1].Outcome.Result.Conflicts);
        Assert.Equal(500, compared[2].Outcome.Sources.Single(source => source.Source == Grant).Amount.Amount);
    }

    [Fact]
    public void Of_OfferStricterThanTheCall_StaysStricter()
    {
        var problem = Problem(Cost("works", 1_000)) with
        {
            Sources =
            [
                new() { Source = Grant, Partner = new("funder"), MaximumRate = Percentage.FromPercent(10) },
                new() { Source = City, Partner = new("city"), IsOwnContribution = true },
            ],
        };

        var terms = CallTerms.Of(problem, Grant, Profile("eu-nsa-la-2009")).Problem;

        Assert.Equal(100, Funded.By(terms).Allocation!.Sources[0].Amount.Amount);
    }

    [Fact]
    public void Of_GrantWhosePayerIsNotNamed_PaysItsRateAllTheSame()
    {
        var problem = Problem(Cost("works", 1_000)) with
        {
            Sources = [new() { Source = Grant }, new() { Source = City, Partner = new("city"), IsOwnContribution = true }],
        };

        foreach (var (call, paid) in new[] { ("eu-nsa-la-2009", 750m), ("aimf-cooperation-fund", 800m) })
        {
            var result = Funded.By(CallTerms.Of(problem, Grant, Profile(call)).Problem);
            Assert.Equal(paid, result.Allocation!.Sources[0].Amount.Amount);
        }
    }

    [Fact]
    public void Of_AnotherCallOnTheSameSource_TakesThePlaceOfTheFirst()
    {
        var first = CallTerms.Of(Problem(Cost("works", 1_000)), Grant, Profile("aimf-cooperation-fund")).Problem;
        var second = CallTerms.Of(first, Grant, Profile("fr-dctciv-2025-oda")).Problem;

        Assert.Equal(500, Funded.By(second).Allocation!.Sources[0].Amount.Amount);
    }

    [Theory]
    [InlineData(799.99, 599.99)]
    [InlineData(800, 600)]
    [InlineData(1_000, 750)]
    [InlineData(2_000, 750)]
    public void Of_SecondSourceOfThePayer_IsPartOfOneGrant(decimal total, decimal paid)
    {
        var problem = Problem(Cost("works", 1_000)) with
        {
            BudgetTotal = Money.Eur(total),
            Sources =
            [
                new() { Source = Grant, Partner = new("funder") },
                new() { Source = new("second"), Partner = new("funder") },
                new() { Source = City, Partner = new("city"), IsOwnContribution = true },
            ],
        };

        var first = CallTerms.Of(problem, Grant, Profile("eu-nsa-la-2009")).Problem;
        var both = CallTerms.Of(first, new("second"), Profile("eu-nsa-la-2009")).Problem;

        Assert.Equal(paid, Funded.By(both).Allocation!.Sources.Take(2).Sum(source => source.Amount.Amount));

        // Where one of them has another call, the first holds for the other alone.
        var parted = CallTerms.Of(both, new("second"), Profile("eu-prag-2013")).Problem;
        Assert.Equal(CallTerms.Of(first, new("second"), Profile("eu-prag-2013")).Problem, parted);
    }

    [Theory]
    [InlineData(285_714.28, null)]
    [InlineData(285_714.29, 200_000.00)]
    [InlineData(2_142_857.14, 1_499_999.99)]
    [InlineData(2_142_857.15, 1_500_000.00)]
    [InlineData(2_142_857.16, 1_500_000.00)]
    public void Of_AmountsOfACall_AreThoseOfTheWholeGrant(decimal cost, double? paid)
    {
        var problem = Problem(Cost("works", cost)) with
        {
            Sources =
            [
                new() { Source = Grant, Partner = new("afd") },
                new() { Source = new("second"), Partner = new("afd") },
                new() { Source = new("rest") },
            ],
        };

        var first = CallTerms.Of(problem, Grant, Profile("fr-ficol-2020")).Problem;
        var result = Funded.By(CallTerms.Of(first, new("second"), Profile("fr-ficol-2020")).Problem);

        Assert.Equal((decimal?)paid, result.Allocation?.Sources.Take(2).Sum(source => source.Amount.Amount));
    }

    [Fact]
    public void Of_CallWithoutAKnownRate_SaysSo() => Assert.Contains(
        CallTerms.Of(Problem(Cost("works", 1)), Grant, Profile("eu-prag-2013")).NotApplied,
        text => text.English.StartsWith("Rate not known", StringComparison.Ordinal));

    [Fact]
    public void Of_SourceThatIsNotThere_IsAnArgumentException() => Assert.Throws<ArgumentException>(() =>
        CallTerms.Of(Problem(Cost("works", 1)), new("nobody"), Profile("eu-nsa-la-2009")));

    [Fact]
    public void Of_UnconfirmedTerm_HasNoEffectUntilAHostConfirmsIt()
    {
        var shipped = Profile("eu-nsa-la-2009");
        var refused = new CostTypeTerm
        {
            Ineligible = [CostType.Visibility],
            SourceText = new("Appel", "Call"),
            Evidence = Evidence.Unconfirmed,
        };
        var problem = Problem(Cost("poster", 100) with { Type = CostType.Visibility });
        decimal Paid(CostTypeTerm term) => Funded.By(CallTerms.Of(problem, Grant, shipped with { Terms = [term] }).Problem)
            .Allocation!.Sources[0].Amount.Amount;

        Assert.Equal(75, Paid(refused));
        Assert.Equal(0, Paid(refused with { Evidence = Evidence.PublicSource }));
    }

    private static GrantProfile Profile(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static FundingProblem Problem(params FundingCost[] costs) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources =
        [
            new() { Source = Grant, Partner = new("funder") },
            new() { Source = City, Partner = new("city"), IsOwnContribution = true },
        ],
    };

    private static FundingCost Cost(string line, decimal amount) =>
        new(new Id<CostLine>(line), [new(January, Money.Eur(amount))]);
}
