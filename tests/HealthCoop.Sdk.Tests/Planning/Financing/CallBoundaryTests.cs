using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What calls let a grant pay, at the boundary of each rule and a unit to either side, under each call that
/// ships it.</summary>
public sealed class CallBoundaryTests
{
    private const string Prag = "eu-nsa-la-2009 eu-prag-2012 eu-prag-2013 eu-prag-2018";
    private const string France = "fr-dctciv-2025-ldc fr-dctciv-2025-oda fr-dctciv-2025-other";
    private static readonly YearMonth March = new(2010, 3);
    private static readonly Id<FundingSource> Grant = new("grant");
    private static readonly Id<FundingSource> Own = new("own");

    /// <summary>Gets a call, what the grant is asked for and what it may pay of it.</summary>
    public static TheoryData<string, string, decimal, decimal> Amounts { get; } = Cases(
        ("EU-RATE", "eu-nsa-la-2009", 749.99m, 749.99m),
        ("EU-RATE", "eu-nsa-la-2009", 750m, 750m),
        ("EU-RATE", "eu-nsa-la-2009", 750.01m, 750m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-ldc", 699.99m, 699.99m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-ldc", 700m, 700m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-ldc", 700.01m, 700m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-oda", 499.99m, 499.99m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-oda", 500m, 500m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-oda", 500.01m, 500m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-other", 299.99m, 299.99m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-other", 300m, 300m),
        ("FR-DCTCIV-2025", "fr-dctciv-2025-other", 300.01m, 300m),
        ("AIMF-FUND", "aimf-cooperation-fund", 799.99m, 799.99m),
        ("AIMF-FUND", "aimf-cooperation-fund", 800m, 800m),
        ("AIMF-FUND", "aimf-cooperation-fund", 800.01m, 800m));

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Of_MaximumRate_HoldsToTheCent(string rule, string call, decimal asked, decimal paid)
    {
        var result = Under(call, [Cost("works", 1_000)], new() { Source = Grant, Amount = Money.Eur(asked) }, Rest());

        Assert.NotEmpty(rule);
        Assert.Equal(paid, Paid(result));
    }

    [Theory]
    [InlineData(285_714.28, null)]
    [InlineData(285_714.29, 200_000.00)]
    [InlineData(2_142_857.14, 1_499_999.99)]
    [InlineData(2_142_857.15, 1_500_000.00)]
    [InlineData(2_142_857.16, 1_500_000.00)]
    public void Of_FloorAndCeilingOfTheFacility_HoldToTheCent(decimal cost, double? paid)
    {
        // 70 % of the costs, 200,000.00 at least and 1,500,000.00 at most.
        var result = Under("fr-ficol-2020", [Cost("works", cost)], new() { Source = Grant, Partner = new("afd") }, Rest());

        Assert.Equal((decimal?)paid, result.Allocation is null ? null : Paid(result));
        Assert.Equal(paid is null, !result.Conflicts.IsEmpty);
    }

    [Theory]
    [InlineData("aimf-cooperation-fund", 199.99, false)]
    [InlineData("aimf-cooperation-fund", 200.00, true)]
    [InlineData("aimf-cooperation-fund", 200.01, true)]
    [InlineData("fr-dctciv-2025-ldc", 99.99, false)]
    [InlineData("fr-dctciv-2025-ldc", 100.00, true)]
    [InlineData("fr-dctciv-2025-ldc", 100.01, true)]
    [InlineData("fr-dctciv-2025-oda", 99.99, false)]
    [InlineData("fr-dctciv-2025-oda", 100.00, true)]
    [InlineData("fr-dctciv-2025-oda", 100.01, true)]
    [InlineData("fr-dctciv-2025-other", 99.99, false)]
    [InlineData("fr-dctciv-2025-other", 100.00, true)]
    [InlineData("fr-dctciv-2025-other", 100.01, true)]
    public void Of_OwnContribution_IsAskedToTheCent(string call, decimal own, bool isEnough)
    {
        var result = Under(
            call,
            [Cost("works", 1_000)],
            new() { Source = Grant, Partner = new("funder") },
            new() { Source = Own, Partner = new("city"), IsOwnContribution = true, Amount = Money.Eur(own) },
            Rest());

        Assert.Equal(isEnough, result.Allocation is not null);
    }

    [Fact]
    public void Of_Contributors_CountAlone()
    {
        var problem = Problem(
            [Cost("works", 1_000)],
            new() { Source = Grant, Partner = new("funder") },
            new() { Source = Own, Partner = new("ngo"), IsOwnContribution = true, Amount = Money.Eur(200) },
            Rest());
        CallTerms Asked(params Id<FundingSource>[] contributors) => CallTerms.Of(
            problem,
            Grant,
            Call("aimf-cooperation-fund"),
            new() { Contributors = contributors.ToValueList() });

        Assert.NotNull(Funded.By(Asked(Own).Problem).Allocation);
        Assert.Contains(Asked().NotApplied, text =>
            text.English.StartsWith("No source is told", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(100.00, 99.99, 99.99)]
    [InlineData(100.00, 100.00, 100.00)]
    [InlineData(100.00, 100.01, 100.00)]
    public void Of_ValuedPart_IsHalfOfTheOwnContribution(decimal money, decimal valued, decimal counted)
    {
        foreach (var call in France.Split(' '))
        {
            var result = Under(
                call,
                [Cost("works", 300), Cost("premises", 200) with { Type = CostType.InKind }],
                new() { Source = Grant, Amount = Money.Eur(1) },
                new() { Source = Own, IsOwnContribution = true, Amount = Money.Eur(money) },
                new()
                {
                    Source = new("premises"),
                    IsOwnContribution = true,
                    Amount = Money.Eur(valued),
                    Contribution = FundingContribution.InKind,
                });

            Assert.Equal(counted, result.Allocation!.Sources[2].Amount.Amount);
        }
    }

    // Where the call has a rate of 75 %, 802.50 of 1,070.00 are paid; seven percent of what is paid of the direct costs.
    [Theory]
    [InlineData(69.99, 69.99, 52.49)]
    [InlineData(70.00, 70.00, 52.50)]
    [InlineData(70.01, 70.00, 52.50)]
    public void Of_IndirectCosts_AreSevenPercentOfTheDirectOnes(decimal indirect, decimal paid, decimal ofThreeQuarters)
    {
        foreach (var call in Prag.Split(' '))
        {
            // Indirect costs come first, as far as the direct ones that are paid allow.
            var result = Under(
                call,
                [
                    Cost("direct", 1_000),
                    Cost("indirect", indirect) with { IsIndirect = true, Priority = 3 },
                ],
                new FundingOffer { Source = Grant });

            var rate = Call(call).MaximumRate?.Fraction ?? 1;
            Assert.Equal(decimal.Floor(rate * (1_000 + paid) * 100) / 100, Paid(result));
            Assert.Equal(rate < 1 ? ofThreeQuarters : paid, Of(result, "indirect"));
        }
    }

    /// <summary>Gets direct and indirect costs, the reserve, and three quarters of what is eligible of them.</summary>
    public static TheoryData<decimal, decimal, decimal, decimal> Bases { get; } = new(
        (1_000m, 0m, 49.99m, 787.49m),
        (1_000m, 0m, 50m, 787.5m),
        (1_000m, 0m, 50.01m, 787.5m),
        (1_000m, 0m, 500m, 787.5m),
        (1_000m, 69.99m, 0m, 802.49m),
        (1_000m, 70m, 0m, 802.5m),
        (1_000m, 70.01m, 0m, 802.5m),
        (1_000m, 100m, 0m, 802.5m),
        (1_000m, 100m, 50m, 840m),
        (1_000m, 70m, 50.01m, 840m),
        (1_000m, 100m, 500m, 840m),
        (1_000m, 69.99m, 500m, 839.99m),
        (1_000m, 100m, 49.99m, 839.99m));

    [Theory]
    [MemberData(nameof(Bases))]
    public void Of_Rate_IsOfWhatIsEligible(decimal direct, decimal indirect, decimal reserve, decimal paid)
    {
        FundingCost[] costs =
        [
            Cost("direct", direct),
            Cost("indirect", indirect) with { IsIndirect = true },
            Cost("reserve", reserve) with { IsContingency = true },
            Cost("interest", 100) with { Type = CostType.Interest },
        ];

        // The rate of the call, and the one of the contract where the call has none.
        Assert.Equal(paid, Paid(Under("eu-nsa-la-2009", costs, new() { Source = Grant }, Rest())));
        foreach (var call in Prag.Split(' '))
        {
            var agreed = new FundingOffer { Source = Grant, Rate = Percentage.FromPercent(75) };
            Assert.Equal(paid, Paid(Under(call, costs, agreed, Rest())));
        }
    }

    [Fact]
    public void Of_FullFinancing_IsThatOfWhatIsEligible()
    {
        FundingCost[] costs =
        [
            Cost("direct", 1_000),
            Cost("indirect", 100) with { IsIndirect = true },
            Cost("reserve", 100) with { IsContingency = true },
        ];

        foreach (var percent in new[] { 95m, 100m })
        {
            var offer = new FundingOffer { Source = Grant, Rate = Percentage.FromPercent(percent) };
            Assert.Equal(1_120m * percent / 100, Paid(Under("eu-prag-2013", costs, offer, Rest())));
        }
    }

    [Fact]
    public void Of_RateOfWhatIsEligible_CountsDirectCostsWithinTheMonthsAlone()
    {
        FundingCost[] costs =
        [
            new(new("early"), [new(March.PlusMonths(-1), Money.Eur(500))]),
            new(new("direct"), [new(March.PlusMonths(-1), Money.Eur(500)), new(March, Money.Eur(1_000))]),
            Cost("more", 1_000),
            Cost("reserve", 500) with { IsContingency = true },
        ];
        var inTime = new FundingCircumstances { Signature = March, Start = March, End = March };

        var result = Given("eu-nsa-la-2009", costs, inTime, new() { Source = Grant }, Rest());

        Assert.Equal(0.75m * 2_100, Paid(result));
        Assert.InRange(Of(result, "reserve"), 0, 100);
    }

    [Theory]
    [InlineData(49.99, 49.99)]
    [InlineData(50.00, 50.00)]
    [InlineData(50.01, 50.00)]
    public void Of_ContingencyReserve_IsFivePercentOfTheDirectCosts(decimal reserve, decimal paid)
    {
        foreach (var call in Prag.Split(' '))
        {
            var result = Under(
                call,
                [
                    Cost("direct", 1_000),
                    Cost("interest", 500) with { Type = CostType.Interest },
                    Cost("reserve", reserve) with { IsContingency = true, Priority = 2 },
                ],
                new FundingOffer { Source = Grant });

            Assert.Equal(paid, Of(result, "reserve"));
        }
    }

    [Theory]
    [InlineData(CostType.Ordinary, true)]
    [InlineData(CostType.DebtService, false)]
    [InlineData(CostType.Provision, false)]
    [InlineData(CostType.Interest, false)]
    [InlineData(CostType.ExchangeLoss, false)]
    [InlineData(CostType.ReturnOnCapital, false)]
    [InlineData(CostType.RecoverableTax, false)]
    [InlineData(CostType.InKind, false)]
    [InlineData(CostType.LandOrBuildings, false)]
    public void Of_CostTypes_ThatTheCallExcludesAreNotPaid(CostType type, bool isPaid)
    {
        foreach (var call in Prag.Split(' '))
        {
            var result = Under(call, [Cost("line", 100) with { Type = type }], new FundingOffer { Source = Grant });

            Assert.Equal(isPaid ? 100 * (Call(call).MaximumRate?.Fraction ?? 1) : 0, Paid(result));
        }
    }

    [Fact]
    public void Of_LandThatIsAuthorised_IsPaid()
    {
        var result = Given(
            "eu-prag-2013",
            [Cost("land", 10) with { Type = CostType.LandOrBuildings }],
            new() { Authorised = [CostType.LandOrBuildings] },
            new FundingOffer { Source = Grant });

        Assert.Equal(10, Paid(result));
    }

    [Theory]
    [InlineData("eu-nsa-la-2009", 75.00)]
    [InlineData("eu-prag-2012", 150.00)]
    public void Of_TaxThatNobodyGivesBack_IsPaidWhereTheCallDoesNotExcludeIt(string call, decimal paid) => Assert.Equal(
        paid,
        Paid(Under(
            call,
            [Cost("works", 100), Cost("tax", 50) with { Type = CostType.NonRecoverableTax }],
            new FundingOffer { Source = Grant })));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 10)]
    [InlineData(5, 10)]
    [InlineData(6, 0)]
    public void Of_EligiblePeriod_PaysFromTheStartToTheEnd(int month, decimal paid)
    {
        foreach (var call in Prag.Split(' '))
        {
            var costs = new[]
            {
                new FundingCost(new("line"), [new(new(2010, month), Money.Eur(10))]),
                new FundingCost(new("audit"), [new(March.PlusMonths(5), Money.Eur(10))])
                {
                    Type = CostType.ExpenditureVerification,
                },
            };
            var circumstances = new FundingCircumstances { Start = March, End = March.PlusMonths(2), Signature = new(2009, 1) };
            var result = Given(call, costs, circumstances, new FundingOffer { Source = Grant });

            // The verification may follow the end; costs outside are not part of the base either.
            var rate = Call(call).MaximumRate?.Fraction ?? 1;
            Assert.Equal(rate * (10 + paid), Paid(result));
            Assert.True(Of(result, "line") <= paid);
        }
    }

    [Theory]
    [InlineData(null, 2, 0)]
    [InlineData(null, 3, 10)]
    [InlineData(2, 1, 0)]
    [InlineData(2, 2, 10)]
    [InlineData(5, 2, 0)]
    [InlineData(5, 3, 10)]
    public void Of_CostsBeforeTheSignature_ArePaidFromAnAcceptedEarlyStartOn(int? early, int month, decimal paid)
    {
        foreach (var call in Prag.Split(' '))
        {
            var result = Given(
                call,
                [new(new("line"), [new(new(2010, month), Money.Eur(10))])],
                new FundingCircumstances
                {
                    Signature = March,
                    EarlyStart = early is { } first ? new YearMonth(2010, first) : null,
                    Start = new(2010, 1),
                    End = new(2011, 1),
                },
                new FundingOffer { Source = Grant });

            Assert.Equal(paid * (Call(call).MaximumRate?.Fraction ?? 1), Paid(result));
        }
    }

    [Theory]
    [InlineData(CostType.MilitaryRunningCosts)]
    [InlineData(CostType.Arms)]
    [InlineData(CostType.CombatTraining)]
    public void Of_CostsOfArmedForces_AreRefusedOnceAHostConfirmsTheTerm(CostType type)
    {
        var shipped = Call("eu-cbsd");
        var confirmed = shipped with
        {
            Terms = shipped.Terms
                .Select(term => term is CostTypeTerm ? term with { Evidence = Evidence.PublicSource } : term)
                .ToValueList(),
        };
        var problem = Problem([Cost("line", 1) with { Type = type }], new FundingOffer { Source = Grant });

        Assert.Equal(1, Paid(Funded.By(CallTerms.Of(problem, Grant, shipped).Problem)));
        Assert.Equal(0, Paid(Funded.By(CallTerms.Of(problem, Grant, confirmed).Problem)));
    }

    [Theory]
    [InlineData(2008, true)]
    [InlineData(2009, false)]
    [InlineData(2010, false)]
    [InlineData(2011, true)]
    public void Of_SignatureOutsideOfTheCall_IsTold(int year, bool isTold) => Assert.Equal(
        isTold,
        CallTerms.Of(
            Problem([Cost("line", 1)], new FundingOffer { Source = Grant }),
            Grant,
            Call("eu-nsa-la-2009"),
            new() { Signature = new(year, 6) }).NotApplied.Any(text =>
                text.English.StartsWith("The call was not in force", StringComparison.Ordinal)));

    [Theory]
    [InlineData(InKindTreatment.Excluded, false, 100)]
    [InlineData(InKindTreatment.CofinancingWhereAccepted, false, 100)]
    [InlineData(InKindTreatment.CofinancingWhereAccepted, true, 150)]
    [InlineData(InKindTreatment.CountsUpToShare, false, 120)]
    public void Of_InKind_CountsInTheTotalAsTheCallSays(InKindTreatment treatment, bool isAccepted, decimal paid)
    {
        // Half of the total: 200.00 of works and, where it counts, 100.00 in kind, up to 40.00 of 300.00.
        var call = new GrantProfile
        {
            Id = new("call"),
            Name = new("Appel", "Call"),
            InForce = new(new(2010, 1, 1)),
            RateBase = CostBase.TotalCosts,
            MaximumRate = Percentage.FromPercent(50),
            Terms =
            [
                new InKindTerm
                {
                    Treatment = treatment,
                    MaximumShare = treatment == InKindTreatment.CountsUpToShare
                        ? Percentage.FromFraction(40m / 300)
                        : null,
                    SourceText = new("Appel", "Call"),
                    Evidence = Evidence.PublicSource,
                },
            ],
            SourceText = new("Appel", "Call"),
            Evidence = Evidence.PublicSource,
        };
        var problem = Problem(
            [Cost("works", 200), Cost("premises", 100) with { Type = CostType.InKind }],
            new FundingOffer { Source = Grant });

        var result = Funded.By(CallTerms.Of(
            problem,
            Grant,
            call,
            new() { Authorised = isAccepted ? [CostType.InKind] : [] }).Problem);

        Assert.InRange(Paid(result), paid - 0.01m, paid);
    }

    private static TheoryData<string, string, decimal, decimal> Cases(params (string, string, decimal, decimal)[] cases) =>
        [.. cases];

    private static GrantProfile Call(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static FundingResult Under(string call, FundingCost[] costs, params FundingOffer[] offers) =>
        Given(call, costs, new(), offers);

    private static FundingResult Given(
        string call,
        FundingCost[] costs,
        FundingCircumstances circumstances,
        params FundingOffer[] offers)
    {
        var problem = CallTerms.Of(Problem(costs, offers), Grant, Call(call), circumstances).Problem;
        var result = Funded.By(problem);
        if (result.Allocation is not null)
        {
            Assert.Empty(FundingChecker.Check(problem, result));
        }

        return result;
    }

    private static decimal Paid(FundingResult result) =>
        result.Allocation!.Sources.First(source => source.Source == Grant).Amount.Amount;

    private static decimal Of(FundingResult result, string line) => result.Allocation!.Lines
        .First(funded => funded.Line.Value == line).Parts
        .Where(part => part.Source == Grant)
        .Sum(part => part.Amount.Amount);

    private static FundingProblem Problem(FundingCost[] costs, params FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    };

    private static FundingCost Cost(string line, decimal amount) => new(new(line), [new(March, Money.Eur(amount))]);

    private static FundingOffer Rest() => new() { Source = new("rest") };
}
