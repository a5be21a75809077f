using HealthCoop.HealthSystem;
using HealthCoop.Planning.HealthPlans;
using HealthCoop.Tests.Values;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

public sealed class HealthPlanPlannerTests
{
    private static readonly PlannedHealthPlan Planned5 = HealthPlanPlanner.Plan(Problem);

    [Fact]
    public void Lines_InOrder_AreThoseOfRanksThenOfNoPriority()
    {
        Assert.Equal(
            ["Maternity", "Ambulance", "Bed nets", "Survey", "Supervision"],
            Planned5.Lines.Select(line => line.Name.English));
        Assert.Equal(
            ["/priorities/1/activities/0", "/priorities/1/activities/1", "/priorities/0/activities/0",
                "/priorities/0/activities/1", "/activities/0"],
            Planned5.Lines.Select(line => line.Path.ToString()));
    }

    [Fact]
    public void ByYear_OfALine_AddsUpToItsCost() => Assert.Equal(
        [new(2020, Exactly(3_333_334)), new(2021, Exactly(3_333_333)), new(2022, Exactly(3_333_333))],
        Line("Bed nets").ByYear);

    [Fact]
    public void ByYear_WithoutYears_IsInNoYearAndStillInTheTotal()
    {
        Assert.Equal([new(null, Exactly(5_000_000))], Line("Supervision").ByYear);
        Assert.Equal(AtLeast(73_000_000), Planned5.Total.Amount);
        Assert.Equal(["Survey"], Planned5.Total.Unknown.Select(part => part.Line.Name.English));
    }

    [Fact]
    public void Totals_ByPriority_AreThoseByHand() => Assert.Equal(
        [(1, Exactly(58_000_000)), (2, AtLeast(10_000_000)), (null, Exactly(5_000_000))],
        Planned5.ByPriority.Select(row => (row.Key?.Rank, row.Total.Amount)));

    [Fact]
    public void Totals_ByPillar_AreThoseByHand() => Assert.Equal(
        [
            (Pillar.ServiceDelivery, Exactly(43_000_000)), (Pillar.HealthWorkforce, Exactly(15_000_000)),
            (Pillar.MedicalProducts, AtLeast(10_000_000)), (null, Exactly(5_000_000)),
        ],
        Planned5.ByPillar.Select(row => (row.Key, row.Total.Amount)));

    [Fact]
    public void Totals_ByDisease_AreThoseByHand() => Assert.Equal(
        [
            ([DiseaseArea.MaternalAndNewborn], Exactly(58_000_000)), ([DiseaseArea.Malaria], AtLeast(10_000_000)),
            ([], Exactly(5_000_000)),
        ],
        Planned5.ByDisease.Select(row => (row.Key, row.Total.Amount)));

    [Fact]
    public void Totals_ByYear_AreThoseByHand() => Assert.Equal(
        [
            (2020, Exactly(13_333_334)), (2021, Exactly(21_333_333)), (2022, AtLeast(13_333_333)),
            (2023, Exactly(10_000_000)), (2024, Exactly(10_000_000)), (null, Exactly(5_000_000)),
        ],
        Planned5.ByYear.Select(row => (row.Key, row.Total.Amount)));

    [Fact]
    public void Totals_BySource_AreThoseByHand() => Assert.Equal(
        [
            (HealthPlanSource.OwnRevenue, Exactly(4_000_000)),
            (HealthPlanSource.TransferredCredits, Exactly(6_000_000)),
            (HealthPlanSource.DrawingRights, Exactly(4_000_000)),
            (HealthPlanSource.Fees, Exactly(2_500_000)),
            (HealthPlanSource.Partners, Exactly(10_000_000)),
            (null, AtLeast(46_500_000)),
        ],
        Planned5.BySource.Select(row => (row.Key, row.Total.Amount)));

    [Fact]
    public void Year_WithStatedCost_IsThatByHand()
    {
        var year = Year(2020);

        Assert.Equal(Exactly(15_000_000), year.Cost);
        Assert.Equal(Exactly(13_333_334), year.Lines);
        Assert.Equal(Money.Xof(1_666_666), year.NotBrokenDown);
        Assert.Equal(Exactly(1_500), year.CostPerInhabitant);
        Assert.Equal(Percentage.FromPercent(60), year.SubsidyShare);
        Assert.Equal([2m, 3m, 4m, 1m, 0m], year.Funding.Select(source => source.Paid.Amount / 1_000_000));
        Assert.Equal(Exactly(10_000_000), year.FundingTotal);
        Assert.Equal(Exactly(5_000_000), year.Unfunded);
    }

    [Fact]
    public void Year_WithoutStatedCost_IsBoundedByWhatMayBeOfIt()
    {
        var year = Year(2021);

        Assert.Equal(Between(21_333_333, 26_333_333), year.Cost);
        Assert.Equal(10_200, year.Population!.Value);
        Assert.Equal(Between(2_092, 2_582), year.CostPerInhabitant);
        Assert.Equal(Between(17_833_333, 22_833_333), year.SubsidyRequired);
        Assert.False(year.IsSubsidyStated);
        Assert.Null(year.SubsidyShare);
        Assert.Equal(Between(4_833_333, 9_833_333), year.Unfunded);
    }

    [Fact]
    public void Year_WithUnknownSources_LeavesTheRemainderOpen()
    {
        Assert.Equal(AtLeast(13_333_333), Year(2022).Cost);
        Assert.True(Year(2022).Unfunded.IsUnknown);
        Assert.Equal(Between(0, 15_000_000), Year(2023).Unfunded);
        Assert.True(Year(2023).FundingTotal.IsUnknown);
        Assert.Contains(Planned5.Gaps, gap => gap.Message.English.StartsWith("Fees: the amount of 2023", Ordinal));
    }

    [Fact]
    public void Year_WhosePrioritiesMayBeMore_CostsAtLeastItsLines() => Assert.Equal(
        AtLeast(21_333_333),
        HealthPlanPlanner.Plan(Problem with { Plan = FiveYears with { PrioritiesAreComplete = false } }).Years[1].Cost);

    [Fact]
    public void Year_WhoseLinesMakeMoreThanIsStated_CostsWhatTheyMake()
    {
        var year = Plan(FiveYears with { YearlyMeans = [new(2023) { Cost = Planned(9_000_000) }] }).Years[3];

        Assert.Equal(Between(10_000_000, 15_000_000), year.Cost);
        Assert.Equal(Money.Xof(-1_000_000), year.NotBrokenDown);
    }

    [Fact]
    public void Year_WhoseLinesMakeAtLeastMoreThanIsStated_HasNoBound()
    {
        HealthPlanAmount CostOf(Comparator comparator) =>
            OneYear(100, [Bound(comparator, 120)]).Years.Single().Cost;

        Assert.Equal(AtLeast(120), CostOf(Comparator.AtLeast));
        Assert.Equal(Exactly(120) with { IsAbout = true }, CostOf(Comparator.About));
        Assert.Equal(Exactly(100), CostOf(Comparator.AtMost));
    }

    [Fact]
    public void Unfunded_OfAStatedCostThatALineMayTakeAll_IsOpenUpToIt()
    {
        var line = Bound(Comparator.AtLeast, 40, HealthActor.Of(Commune), HealthActor.Of(Ngo));

        Assert.Equal(Between(40, 100), OneYear(100, [line], 0, 60, 0, 0, 0).Years.Single().Unfunded);
    }

    [Fact]
    public void Votes_AfterALineOfUnknownCost_CountOnNoMoneyThatItMayTake()
    {
        var planned = OneYear(null, [Activity("a", null, new(2020, 2020)), Activity("b", 100, new(2020, 2020))], 100);

        Assert.Equal(["a", "b"], planned.Slices.Single().Votes.Select(vote => vote.Line.Name.English));
        Assert.Equal(Money.Xof(0), planned.Slices.Single().Votes[1].Paid);
        Assert.Equal(Exactly(100), planned.Slices.Single().Votes[1].ToVote);
    }

    [Fact]
    public void Votes_AfterALineOfUnknownCostOfAnotherSource_CountOnTheirOwn()
    {
        var planned = OneYear(
            null,
            [Activity("a", null, new(2020, 2020), HealthActor.Of(Ngo)), Activity("b", 100, new(2020, 2020))],
            100);

        Assert.Equal(["a"], planned.Slices.Single().Votes.Select(vote => vote.Line.Name.English));
    }

    [Fact]
    public void Paid_OfALineThatIsOnlyBoundedAbove_IsNotKnown()
    {
        var clinic = HealthActor.Of(new Id<Facility>("clinic"));
        var year = OneYear(200, [Bound(Comparator.AtMost, 70, clinic)], 0, 0, 0).Years.Single();

        Assert.Equal(Money.Xof(0), year.Funding[(int)HealthPlanSource.Fees].Paid);
        Assert.True(year.Funding[(int)HealthPlanSource.Fees].Amount.IsUnknown);
        Assert.Equal(Between(0, 200), year.SubsidyRequired);
    }

    [Fact]
    public void Unfunded_WhereALineOfUnknownYearMayTakeTheCost_IsOpenUpToIt()
    {
        var line = Activity("a", 100, null, HealthActor.Of(Commune), HealthActor.Of(Ngo));

        Assert.Equal(Between(0, 100), OneYear(100, [line], 0, 100, 0, 0, 0).Years.Single().Unfunded);
    }

    [Fact]
    public void Slices_OfTwoQuarters_CountOnWhatIsDecidedByThen()
    {
        var slices = HealthPlanPlanner.Plan(Problem with
        {
            Sessions = [HealthPlanSession.InQuarter(2021, 1), HealthPlanSession.InQuarter(2021, 3), new(2020)],
        }).Slices;

        Assert.Equal(
            [
                ("Maternity", 3_500_000m, 3_500_000m), ("Ambulance", 2_000_000, 5_500_000),
                ("Bed nets", 3_333_333, 8_833_333),
            ],
            slices[0].Votes.Select(Read));
        Assert.Equal(Exactly(8_833_333), slices[0].Total);
        Assert.Equal(
            [("Maternity", 1_500_000m, 1_500_000m), ("Bed nets", 3_333_333, 4_833_333)],
            slices[1].Votes.Select(Read));
        Assert.Equal(Money.Xof(8_500_000), slices[1].Votes[0].Paid);
        Assert.Equal(Between(0, 5_000_000), slices[1].WithoutLine);
        Assert.Equal([("Bed nets", 3_333_334m, 3_333_334m)], slices[2].Votes.Select(Read));
        Assert.Equal(Exactly(1_666_666), slices[2].WithoutLine);
        Assert.Equal(["Supervision"], slices[2].OfUnknownYear.Select(line => line.Name.English));
    }

    [Theory]
    [InlineData(2021, 5, 9, false)]
    [InlineData(2021, 5, 10, true)]
    [InlineData(2020, 11, 20, false)]
    public void Slice_OnADay_CountsOnWhatIsDecidedUntilThatDay(int year, int month, int day, bool counts)
    {
        var session = new HealthPlanSession(2021, new LocalDate(year, month, day));
        var slice = HealthPlanPlanner.Plan(Problem with { Sessions = [session] }).Slices.Single();

        Assert.Equal(counts ? 10_000_000 : 6_000_000, slice.Funding[^1].Amount.Lowest.Amount);
        Assert.Equal((month + 2) / 3, session.Quarter);
    }

    [Fact]
    public void Payers_WhoseSourceIsSaid_PayOutOfIt()
    {
        var credits = new HealthPlanPayer(HealthActor.Of(Ngo), HealthPlanSource.TransferredCredits);
        var line = HealthPlanPlanner.Plan(Problem with { Payers = [credits] }).Lines[1];

        Assert.Equal([HealthPlanSource.TransferredCredits], line.Sources);
        Assert.Equal([HealthPlanSource.Partners], Line("Ambulance").Sources);
        Assert.Equal(5, Line("Maternity").Sources.Count);
    }

    [Fact]
    public void Payers_OfUnknownSource_AreTold()
    {
        var group = Activity("Market", 1, new(2020, 2020), HealthActor.Named(new("Ressortissants", "Emigrants")));
        var planned = Plan(FiveYears with { Activities = [group] });

        Assert.Equal(5, planned.Lines[^1].Sources.Count);
        Assert.Contains(planned.Gaps, gap => gap.Path.ToString() == "/activities/0/payers");
    }

    [Fact]
    public void Payer_OfASourceThatSaysNothing_PaysItsLine()
    {
        var year = Plan(FiveYears).Years[1];

        Assert.Equal(Money.Xof(8_000_000), year.Funding[(int)HealthPlanSource.Partners].Paid);
        Assert.Equal(AtLeast(8_000_000), year.Funding[(int)HealthPlanSource.Partners].Amount);
    }

    [Fact]
    public void Amounts_OfACondition_MayComeOrNot()
    {
        var offer = new HealthPlanOffer(
            HealthPlanSource.Partners,
            2020,
            Planned(3_000_000) with { Modality = Modality.Conditional });
        var year = HealthPlanPlanner.Plan(Problem with { Offers = [.. Problem.Offers, offer] }).Years[0];

        Assert.Equal(Between(10_000_000, 13_000_000), year.FundingTotal);
        Assert.Equal(Between(2_000_000, 5_000_000), year.Unfunded);
    }

    [Fact]
    public void Amounts_InEuros_AreConverted()
    {
        var plan = FiveYears with { Activities = [new(new("Euros")) { Cost = Claim.Planned(Money.Eur(1_000)) }] };

        Assert.Equal(Exactly(655_957), Plan(plan).Lines[^1].Cost);
        var without = HealthPlanPlanner.Plan(new()
        {
            Plan = plan,
            Currency = Currency.Xof,
            Rates = ExchangeRates.None,
        });
        Assert.True(without.Lines[^1].Cost.IsUnknown);
        Assert.Contains(
            without.Gaps,
            gap => gap.Message.English == "There is no exchange rate between EUR and XOF on 2020-01-01: add it.");
    }

    [Fact]
    public void Amounts_ThatAreAssumed_GiveAssumedFigures()
    {
        var assumed = Claim.Assumed(Money.Xof(12_000_000), new("Entre les deux", "In between"));
        var planned = Plan(Kourouma with { YearlyMeans = [new(2015) { Cost = assumed }] });
        var year = planned.Years[1];

        Assert.Equal(Exactly(12_000_000) with { IsAssumed = true }, year.Cost);
        Assert.True(year.CostPerInhabitant.IsAssumed);
        Assert.Contains(
            "| Cost to find money for | not published | 12,000,000 (assumed) |",
            new HealthPlanTable(planned).ToText(Language.English),
            Ordinal);
    }

    [Fact]
    public void Bounds_OfClaims_StayBounds()
    {
        HealthPlanAmount CostOf(Comparator comparator) => Plan(FiveYears with
        {
            Activities = [new(new("Bound")) { Cost = Claim.Planned(comparator, Money.Xof(10)) }],
        }).Lines[^1].Cost;

        Assert.Equal(AtLeast(10), CostOf(Comparator.MoreThan));
        Assert.Equal(Between(0, 10), CostOf(Comparator.AtMost));
        Assert.Equal(Exactly(10) with { IsAbout = true }, CostOf(Comparator.About));
    }

    [Fact]
    public void ToText_FiveYears_PrintsFiguresSlicesAndGaps()
    {
        var planned = HealthPlanPlanner.Plan(Problem with { Sessions = [HealthPlanSession.InQuarter(2021, 1)] });
        var text = new HealthPlanTable(planned).ToText(Language.English).Split('\n');

        Assert.Contains("| Cost to find money for | 15,000,000 | 21,333,333 to 26,333,333 | at least 13,333,333 "
            + "| 10,000,000 to 15,000,000 | 10,000,000 to 15,000,000 | at least 69,666,666 |", text);
        Assert.Contains("| Drawing rights | 4,000,000 | 0 | not published | not published | not published "
            + "| at least 4,000,000 |", text);
        Assert.Contains("| 2. Malaria | 3,333,334 | 3,333,333 | at least 3,333,333 | 0 | 0 | 0 "
            + "| at least 10,000,000 |", text);
        Assert.Contains("| Under no priority | at most 5,000,000 | at most 5,000,000 | at most 5,000,000 "
            + "| at most 5,000,000 | at most 5,000,000 | 5,000,000 | 5,000,000 |", text);
        Assert.Contains("| Cost of the year's activities | 13,333,334 to 18,333,334 | 21,333,333 to 26,333,333 "
            + "| at least 13,333,333 | 10,000,000 to 15,000,000 | 10,000,000 to 15,000,000 "
            + "| at least 73,000,000 |", text);
        Assert.Contains("| Drawing rights | 4,000,000 | 0 | not published | not published | not published "
            + "| not published | at least 4,000,000 |", text);
        Assert.Contains("## Session on the budget of 2021, 2021-01-01: to vote", text);
        Assert.Contains("| Ambulance | 1 | 8,000,000 | 6,000,000 | 2,000,000 | 5,500,000 |", text);
        Assert.Contains("- Year not published: Supervision (5,000,000)", text);
        Assert.Contains("- 'Survey': the cost is not known; ask for it.", text);
    }

    public static TheoryData<HealthPlanProblem> Senseless => new(
        Problem with { Offers = [new(HealthPlanSource.Fees, 2020, Planned(-1))] },
        Problem with { Offers = [new(HealthPlanSource.Fees, 0, Planned(1))] },
        Problem with { Offers = [new((HealthPlanSource)5, 2020, Planned(1))] },
        Problem with { Sessions = [new(10_000)] },
        Problem with { Plan = FiveYears with { YearlyMeans = [new(2020), new(2020)] } },
        Problem with { Plan = FiveYears with { Activities = [Activity("Large", Money.Limit, null)] } },
        Problem with
        {
            Payers =
            [
                new(HealthActor.Of(Ngo), HealthPlanSource.Fees), new(HealthActor.Of(Ngo), HealthPlanSource.Partners),
            ],
        });

    [Theory]
    [MemberData(nameof(Senseless))]
    public void Plan_NumbersThatMakeNoSense_Throws(HealthPlanProblem problem) =>
        Assert.Throws<ArgumentException>(nameof(problem), () => HealthPlanPlanner.Plan(problem));

    [Fact]
    public void Plan_NegativeNumbers_AreToldAlikeInEveryCulture()
    {
        var year = Problem with { Sessions = [new(-5)] };
        var amount = Problem with { Offers = [new(HealthPlanSource.Fees, 2020, Planned(-7))] };

        Assert.True(Cultures.Agree(() => Message(year).Contains("The year -5 is not", Ordinal)));
        Assert.True(Cultures.Agree(() => Message(amount).Contains("-7", Ordinal)));

        static string Message(HealthPlanProblem problem) =>
            Assert.Throws<ArgumentException>(() => HealthPlanPlanner.Plan(problem)).Message;
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static HealthPlanActivity Bound(Comparator comparator, decimal cost, params HealthActor[] payers) =>
        Activity("a", null, new(2020, 2020), payers) with { Cost = Claim.Planned(comparator, Money.Xof(cost)) };

    // What is given is of the sources in their order; of the others nothing is said.
    private static PlannedHealthPlan OneYear(decimal? cost, HealthPlanActivity[] lines, params decimal[] given) =>
        HealthPlanPlanner.Plan(new()
        {
            Plan = FiveYears with
            {
                Years = null,
                Priorities = [],
                Activities = [.. lines],
                YearlyMeans = cost is { } stated ? [new(2020) { Cost = Planned(stated) }] : [],
            },
            Currency = Currency.Xof,
            Offers = given.Select((amount, i) => new HealthPlanOffer((HealthPlanSource)i, 2020, Planned(amount)))
                .ToValueList(),
            Sessions = [new(2020)],
        });

    private static HealthPlanLine Line(string name) => Planned5.Lines.Single(line => line.Name.English == name);

    private static PlannedHealthPlanYear Year(int year) => Planned5.Years.Single(figures => figures.Year == year);

    private static (string Name, decimal ToVote, decimal Together) Read(HealthPlanVote vote) =>
        (vote.Line.Name.English, vote.ToVote.Lowest.Amount, vote.Together.Lowest.Amount);
}
