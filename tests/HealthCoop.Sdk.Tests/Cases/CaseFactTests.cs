using HealthCoop.Documents.Ledger;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Cases;

/// <summary>What the cases say beside their sums: what is unknown, and where sources differ.</summary>
public sealed class CaseFactTests
{
    [Theory]
    [InlineData("angers-bamako", "/budget/healthShare")]
    [InlineData("ansongo-15-cscom-2017", "/start")]
    [InlineData("ansongo-15-cscom-2017", "/duration")]
    [InlineData("baroueli-2011-financing", "/pooledFunds/1/total")]
    [InlineData("baroueli-2011-financing", "/pooledFunds/1/contributions/4/paid")]
    [InlineData("kourouma-pcds", "/healthPlans/0/yearlyMeans/2/cost")]
    [InlineData("luxdev-mli-016", "/objectives/1/indicators/0/actuals/0/value")]
    [InlineData("ouaga-cotonou-quartiers", "/budget/sources/0/isAwarded")]
    [InlineData("ouaga-cotonou-quartiers", "/budget/healthShare")]
    [InlineData("ouaga-cotonou-quartiers", "/start")]
    [InlineData("parsante-2019", "/activities/0/trainees/total")]
    [InlineData("parsante-2019", "/activities/1/sessions")]
    [InlineData("parsante-2019", "/milestones/3/on")]
    [InlineData("parsante-2019", "/milestones/4/on")]
    [InlineData("pbo-sante-2010-2012", "/activities/0/trainees/parts/0/people")]
    [InlineData("pbo-sante-2010-2012", "/activities/0/sessions")]
    [InlineData("pbo-sante-2010-2012", "/budget/sources/1/amount")]
    [InlineData("pbo-sante-2010-2012", "/milestones/5/on")]
    [InlineData("sirifila-2019-staffing", "/budget/sources/0/amount")]
    [InlineData("sirifila-2019-staffing", "/objectives/0/indicators/1/actuals/0/parts/0/value")]
    public void Document_OfACase_LeavesUnknownWhatIs(string caseId, string path)
    {
        var claim = CaseDocument.Find(caseId, path);

        Assert.NotNull(claim["modality"]);
        Assert.Null(claim["value"]);
        Assert.Null(claim["assumption"]);
    }

    [Theory]
    [InlineData("ansongo-15-cscom-2017", 1, 0, 0)]
    [InlineData("luxdev-mli-016", 0, 1, 0)]
    [InlineData("parsante-2019", 0, 3, 2)]
    [InlineData("pbo-sante-2010-2012", 1, 3, 0)]
    public void Ledger_OfACase_HoldsAllThatCompetes(string caseId, int agreeing, int differing, int undecided)
    {
        var ledger = ClaimLedger.Of(CaseDocument.Read(caseId));

        Assert.Equal(
            (agreeing, differing, undecided),
            (ledger.Count(ClaimAgreement.Agrees),
                ledger.Count(ClaimAgreement.Differs),
                ledger.Count(ClaimAgreement.Undecided)));
    }

    [Fact]
    public void Angers_PaysByRule_EachInItsOwnYears()
    {
        var paid = CaseDocument.Read("angers-bamako").Budget!.AnnualContributions;

        Assert.Equal([1985, 1999], paid.Select(each => each.During!.Value.From!.Value.Year));
        Assert.Equal([0.5m, 0.3m], paid.Select(each => each.RateOfInvestmentBudget!.Value!.Value.Percent));
        Assert.All(paid, each => Assert.Equal(Comparator.About, each.PerYear!.Comparator));
    }

    [Fact]
    public void Angers_LocalOffice_OpenedIn1997()
    {
        var office = CaseDocument.Read("angers-bamako").Participations[^1];

        Assert.Equal(("maison-du-partenariat", new PartialInterval(new(1997))), (office.Partner.Value, office.During));
    }

    [Fact]
    public void Baroueli_Fund_ShowsTheContributionThatDoesNotFit()
    {
        var programme = CaseDocument.Read("baroueli-2011-financing");
        var coherence = programme.PooledFunds
            .Single(fund => fund.Purpose == FundPurpose.ReferralAndEvacuation)
            .CheckCoherence();

        Assert.False(coherence.IsCoherent);
        Assert.Equal("CSRef", Assert.IsType<GroupActor>(Assert.Single(coherence.OddOnes).Contributor).Name.English);
        Assert.Equal(4, coherence.ImpliedTotals.Count);
    }

    [Fact]
    public void Baroueli_Bodies_MeetAndNobodyMonitors()
    {
        var programme = CaseDocument.Read("baroueli-2011-financing");
        var meeting = programme.Objectives.Single().Indicators.Select(indicator => indicator.Actuals.Single());
        var agreement = programme.Agreements.Single();

        Assert.Equal([(17m, 22m), (12m, 22m)], meeting.Select(found => (found.Value!.Value, found.OutOf!.Value)));
        Assert.Equal(AgreementType.MutualAssistanceAgreement, agreement.Type);
        Assert.False(agreement.IsMonitored!.Value);
    }

    [Fact]
    public void Facilite_Indicators_HaveTheirBaseCountAndBound()
    {
        var programme = CaseDocument.Read("facilite-sante-nord-1");
        var indicators = programme.Objectives.Single().Indicators;

        Assert.Equal(new PartialDate(2013), indicators[0].BaselineOn);
        Assert.Equal(100m, indicators[0].Actuals[0].OutOf!.Value);
        Assert.Equal(Claim.Achieved(Comparator.About, 2000m), indicators[1].Actuals[0].Value);
        Assert.Equal(1m, indicators[2].Actuals[0].Value!.Value);
        Assert.Null(programme.Start.Value!.Value.Month);
    }

    [Fact]
    public void Kourouma_Plan_StatesTheRangeOfItsSubsidy()
    {
        var plan = CaseDocument.Read("kourouma-pcds").HealthPlans.Single();
        var range = plan.SubsidyShare!.Value!.Value;

        Assert.Equal((48m, 52m, 11), (range.Least.Percent, range.Greatest.Percent, plan.Villages!.Value));
        Assert.Equal(
            [Money.Xof(5000), Money.Xof(7700)],
            plan.YearlyMeans.Select(year => year.CostPerPerson!.Value).OfType<Money>());
        Assert.All([2014, 2018], year => Assert.True(range.Contains(plan.FindYear(year)!.FindSubsidyShare()!.Value)));
    }

    [Fact]
    public void LuxDev_Duration_StaysBesideTheOneOfTheOtherPage()
    {
        var duration = CaseDocument.Read("luxdev-mli-016").Duration!;

        Assert.Equal(Length.Months(77), duration.Value);
        Assert.Equal(Claim.Planned(Length.Months(76), new("luxdev-en")), duration.Competing.Single());
    }

    [Fact]
    public void Sirifila_Parts_AreByCentreAndBySex()
    {
        var indicators = CaseDocument.Read("sirifila-2019-staffing").Objectives[1].Indicators;

        Assert.Equal([4m, 2m, 2m], Parts(indicators[0]));
        Assert.Equal([86m, 28m, 10m], Parts(indicators[1]));
        Assert.Equal([12m, 39m], Parts(indicators[2]));

        static IEnumerable<decimal?> Parts(Indicator indicator) =>
            indicator.Actuals.Single().Parts.Select(part => part.Value.Value);
    }
}
