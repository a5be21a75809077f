using HealthCoop.Finance;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What calls say of years, of the final report, of how long an action lasts and of grants in money.</summary>
public sealed class CallPeriodTests
{
    private static readonly Id<FundingSource> Grant = new("grant");

    [Theory]
    [InlineData(99.99, 299.97)]
    [InlineData(100, 300)]
    [InlineData(100.01, 300)]
    public void Of_WaterLaw_GivesItsShareInEachYear(decimal yearly, decimal paid)
    {
        var result = Water(yearly, null, Cost("water", (2010, 12, 100), (2011, 1, 50), (2011, 12, 50), (2012, 1, 100)));

        Assert.Equal(paid, Paid(result));
    }

    [Fact]
    public void Of_WaterLaw_DoesNotKeepWhatAYearLeaves()
    {
        var result = Water(100, null, Cost("water", (2010, 12, 20), (2011, 6, 300), (2013, 1, 300)));

        Assert.Equal(220, Paid(result));
    }

    [Theory]
    [InlineData(99.99, 399.96)]
    [InlineData(100, 400)]
    [InlineData(100.01, 400.02)]
    public void Of_WaterLaw_CountsInstalmentsInTheYearInWhichTheyCome(decimal yearly, decimal paid)
    {
        // Of 150.00 in 2010 and of 120.00 in 2011 the year's share counts.
        var cash = new (int Year, int Month, decimal Amount)[]
        {
            (2010, 1, 100), (2010, 6, 50), (2011, 1, 60), (2011, 2, 60), (2012, 1, 100), (2013, 1, 100),
        };
        var result = Water(yearly, cash, Cost("water", (2013, 2, 1_000)));

        Assert.Equal(paid, Paid(result));
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 75)]
    [InlineData(8, 75)]
    public void Of_CostsThatMayFollowTheEnd_PrecedeTheFinalReport(int report, decimal paid)
    {
        var terms = CallTerms.Of(
            Problem(Cost("audit", (2010, 7, 100)) with { Type = CostType.ExpenditureVerification }),
            Grant,
            Call("eu-nsa-la-2009"),
            Ended with { FinalReport = new(2010, report) });

        Assert.Equal(paid, Paid(Checked(terms)));
        Assert.DoesNotContain(terms.NotApplied, IsOfTheReport);
    }

    [Fact]
    public void Of_LineThatGoesOnAfterTheFinalReport_IsPaidUntilThen()
    {
        var terms = CallTerms.Of(
            Problem(
                Cost("works", (2010, 1, 200)),
                Cost("audit", (2010, 6, 100), (2010, 7, 100), (2010, 8, 400)) with
                {
                    Type = CostType.ExpenditureVerification,
                }),
            Grant,
            Call("eu-nsa-la-2009"),
            Ended with { FinalReport = new(2010, 7) });

        Assert.Equal(300, Paid(Checked(terms)));
    }

    [Fact]
    public void Of_ReportThatIsNotKnown_IsToldWhereCostsFollowTheEnd()
    {
        CallTerms Asked(int month) => CallTerms.Of(
            Problem(Cost("audit", (2010, month, 100)) with { Type = CostType.ExpenditureVerification }),
            Grant,
            Call("eu-nsa-la-2009"),
            Ended);

        Assert.Contains(Asked(7).NotApplied, IsOfTheReport);
        Assert.DoesNotContain(Asked(6).NotApplied, IsOfTheReport);
    }

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, null)]
    [InlineData(31, "The action lasts longer than the 30 months allowed")]
    public void Of_LongestDuration_IsHeldAgainstTheDays(int months, string? told)
    {
        var first = new LocalDate(2014, 3, 15);
        var during = new DateInterval(first, first.PlusMonths(months).PlusDays(-1));

        Assert.Equal(told, ToldOfLength(new() { During = during }));
    }

    [Theory]
    [InlineData(2016, 8, null)]
    [InlineData(2016, 9, "The duration of at most 30 months is still to be checked")]
    [InlineData(2016, 10, "The action lasts longer than the 30 months allowed")]
    public void Of_LongestDuration_IsHeldAgainstTheMonthsAsFarAsTheyTell(int year, int month, string? told) =>
        Assert.Equal(told, ToldOfLength(new() { Start = new(2014, 3), End = new(year, month) }));

    [Fact]
    public void Of_LongestDuration_IsToldInBothLanguagesWhereNoMonthIsKnown() => Assert.Contains(
        CallTerms.Of(Problem(Cost("works", (2014, 3, 1))), Grant, Call("eu-icsp-exceptional-assistance")).NotApplied,
        text => text.French.StartsWith("La durée d'au plus 30 mois reste à vérifier", StringComparison.Ordinal));

    [Theory]
    [InlineData(FundingContribution.Money, 700, 0)]
    [InlineData(FundingContribution.MoneyAndInKind, 700, 0)]
    [InlineData(FundingContribution.InKind, 0, 0)]
    public void Of_GrantOfMoneyAlone_PaysNothingInKind(FundingContribution contribution, decimal money, decimal inKind)
    {
        var problem = Problem(
            Cost("works", (2025, 1, 900)),
            Cost("premises", (2025, 1, 100)) with { Type = CostType.InKind }) with
        {
            Sources = [new() { Source = Grant, Contribution = contribution }],
        };

        var result = Checked(CallTerms.Of(problem, Grant, Call("fr-dctciv-2025-ldc")));

        Assert.Equal([money, inKind], result.Allocation!.Lines.Select(line => line.Parts.Sum(part => part.Amount.Amount)));
    }

    [Fact]
    public void Of_SourceInKindUnderAGrantOfMoney_PaysNothingWhereNoCostIsToldToBeInKind()
    {
        var problem = Problem(Cost("works", (2025, 1, 900))) with
        {
            Sources = [new() { Source = Grant, Contribution = FundingContribution.InKind }],
        };

        Assert.Equal(0, Paid(Checked(CallTerms.Of(problem, Grant, Call("fr-dctciv-2025-ldc")))));
    }

    private static FundingCircumstances Ended => new()
    {
        Signature = new(2010, 1),
        Start = new(2010, 1),
        End = new(2010, 6),
    };

    private static bool IsOfTheReport(Narrative text) =>
        text.English.StartsWith("The month of the final report", StringComparison.Ordinal);

    private static string? ToldOfLength(FundingCircumstances circumstances) => CallTerms
        .Of(Problem(Cost("works", (2014, 3, 1))), Grant, Call("eu-icsp-exceptional-assistance"), circumstances)
        .NotApplied
        .Select(text => text.English.Split(':')[0])
        .SingleOrDefault(text => text.Contains("30 months", StringComparison.Ordinal));

    private static FundingResult Water(
        decimal yearly,
        (int Year, int Month, decimal Amount)[]? cash,
        params FundingCost[] costs)
    {
        var problem = Problem(costs);
        var known = problem with
        {
            Sources = problem.Sources.Select(offer => offer with
            {
                Means = Money.Eur(yearly * 100),
                Cash = cash?.Select(part => new HealthCoop.Planning.Costing.MonthAmount(
                    new(part.Year, part.Month),
                    Money.Eur(part.Amount))).ToValueList(),
            }).ToValueList(),
        };
        return Checked(CallTerms.Of(known, Grant, Call("fr-oudin-santini")));
    }

    private static FundingResult Checked(CallTerms terms)
    {
        var result = Funded.By(terms.Problem);
        Assert.Empty(FundingChecker.Check(terms.Problem, result));
        return result;
    }

    private static decimal Paid(FundingResult result) => result.Allocation!.Sources[0].Amount.Amount;

    private static GrantProfile Call(string id) => ReferenceData.Shipped.Find(new Id<GrantProfile>(id))!;

    private static FundingProblem Problem(params FundingCost[] costs) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = [new() { Source = Grant, Partner = new("funder") }],
    };

    private static FundingCost Cost(string line, params (int Year, int Month, decimal Amount)[] months) => new(
        new(line),
        months.Select(month => new HealthCoop.Planning.Costing.MonthAmount(
            new(month.Year, month.Month),
            Money.Eur(month.Amount))).ToValueList());
}
