using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cli;
using HealthCoop.Tests.Samples;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

public sealed class PlanVerifierTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Verify_PlanOfASample_Passes(string sample)
    {
        var planned = new PlannedSample(sample);

        var verification = PlanVerifier.Verify(planned.Plan, planned.Programme);

        Assert.Empty(verification.Findings);
        Assert.True(verification.Passed);
    }

    [Fact]
    public void Verify_NoPlanOrNoProgramme_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PlanVerifier.Verify(null!, VerifiedPlan.Programme));
        Assert.Throws<ArgumentNullException>(() => PlanVerifier.Verify(VerifiedPlan.Plan, null!));
    }

    [Fact]
    public void Verify_OtherHash_SaysThatThePlanIsOfAnotherProgramme()
    {
        Assert.True(ContentHash.TryParse(new string('a', 64), out var hash));

        var finding = Assert.Single(VerifiedPlan.Findings(VerifiedPlan.Plan with { ProgrammeHash = hash }));

        Assert.Equal(("HC-PLN-002", "/programmeHash"), (finding.Rule.Value, finding.Path.ToString()));
        Assert.Equal((hash.ToString(), FindingSeverity.Error), (finding.Offending, finding.Severity));
    }

    [Fact]
    public void Verify_ChangedProgrammeWithItsHash_NamesTheFiguresOfTheFact()
    {
        var activities = VerifiedPlan.Programme.Activities;
        var dearer = activities[0] with
        {
            Costs = [activities[0].Costs[0] with { UnitPrice = Claim.Planned(UnitPrice.Eur(1_000.01m)) }],
        };
        var changed = VerifiedPlan.Programme with { Activities = [dearer, .. activities.Skip(1)] };

        var findings = VerifiedPlan.Findings(
            VerifiedPlan.Plan with { ProgrammeHash = ProgrammeDocument.Hash(changed) },
            changed);

        Assert.DoesNotContain(findings, finding => finding.Rule.Value == "HC-PLN-002");
        var line = Assert.Single(findings, finding => finding.Path.ToString() == "/costs/lines/0/amount");
        Assert.Equal("HC-PLN-012", line.Rule.Value);
        Assert.Contains("EUR 1000.00", line.Message.English, StringComparison.Ordinal);
        Assert.Contains("EUR 1000.01", line.Message.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OtherReferencePacks_NamesThem()
    {
        var planned = new PlannedSample("pbo-sante");

        var findings = PlanVerifier.Verify(planned.Plan, planned.Programme, PlannableProgrammes.Reference).Findings;

        Assert.Equal(["/referencePacks"], findings.Select(finding => finding.Path.ToString()));
        Assert.Equal("HC-PLN-003", findings[0].Rule.Value);
    }

    [Fact]
    public void Verify_ListsOfOtherLengths_NamesTheList()
    {
        var planned = new PlannedSample("parsante");
        var plan = planned.Plan with { Unknowns = [.. planned.Plan.Unknowns.Skip(1)], Assumptions = [] };

        var findings = PlanVerifier.Verify(plan, planned.Programme).Findings;

        Assert.Equal(
            [("HC-PLN-019", "/unknowns"), ("HC-PLN-020", "/assumptions")],
            findings.Select(finding => (finding.Rule.Value, finding.Path.ToString())));
    }

    [Fact]
    public void Verify_UnknownRateOrTotalThatIsNotListed_NamesTheList()
    {
        var programme = VerifiedPlan.Programme with
        {
            Budget = VerifiedPlan.Programme.Budget! with
            {
                IndirectCosts = Claim.NotPublished<Percentage>(Modality.Planned),
            },
        };
        var plan = new ProgrammePlanner(new() { Reference = PlannableProgrammes.Reference })
            .Plan(programme, TestContext.Current.CancellationToken)
            .RequirePlan();

        Assert.Equal(
            ["/budget/indirectCosts", "/budget/total"],
            plan.Costs.Unpriced.Select(place => place.ToString()));
        Assert.Empty(VerifiedPlan.Findings(plan, programme));
        Assert.Equal(
            ["/costs/unpriced"],
            VerifiedPlan.Findings(plan with { Costs = plan.Costs with { Unpriced = [] } }, programme)
                .Select(finding => finding.Path.ToString()));
    }

    [Fact]
    public void Verify_MemberTooManyOrTooFew_NamesTheMember()
    {
        var lines = VerifiedPlan.Plan.Costs.Lines;
        Plan With(HealthCoop.Planning.Costing.CostLine line) => VerifiedPlan.Plan with
        {
            Costs = VerifiedPlan.Plan.Costs with { Lines = [line, .. lines.Skip(1)] },
        };

        var few = VerifiedPlan.Findings(With(lines[0] with { Path = null }));
        var many = VerifiedPlan.Findings(With(lines[0] with { Territory = new("place") }));

        Assert.Contains(few, finding => finding.Path.ToString() == "/costs/lines/0/path");
        Assert.Contains(many, finding => finding.Path.ToString() == "/costs/lines/0/territory");
    }

    [Fact]
    public void Verify_ProgrammeThatLeadsToNoPlan_SaysWhyAndStillChecksTheLaws()
    {
        var plan = new ProgrammePlanner()
            .Plan(SmallProgramme.Funded, TestContext.Current.CancellationToken)
            .RequirePlan();

        var findings = PlanVerifier.Verify(plan, SmallProgramme.Infeasible).Findings;

        Assert.Contains(
            findings,
            finding => finding.Rule.Value == "HC-PLN-001"
                && finding.Message.English.Contains("'works'", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Path.ToString() == "/schedule/activities/0/finish");
    }

    [Fact]
    public void Verify_PlanThatCannotBeWritten_IsAFinding()
    {
        var costs = VerifiedPlan.Plan.Costs with { Total = Money.Eur(0.001m) };

        var finding = Assert.Single(VerifiedPlan.Findings(VerifiedPlan.Plan with { Costs = costs }));

        Assert.Equal(("HC-PLN-001", ""), (finding.Rule.Value, finding.Path.ToString()));
    }

    [Fact]
    public void Verify_PlanWithNothingWhereSomethingMustBe_IsAFinding()
    {
        Assert.Single(VerifiedPlan.Findings(VerifiedPlan.Plan with { Schedule = null! }));
        Assert.Single(VerifiedPlan.Findings(VerifiedPlan.Plan with { Assumptions = [null!] }));
    }

    [Fact]
    public void Verify_DatesOfAnotherCalendar_AreAFinding()
    {
        var julian = VerifiedPlan.DatesOf("design").Start.WithCalendar(CalendarSystem.Julian);

        Assert.NotEmpty(VerifiedPlan.Findings(VerifiedPlan.With("design", julian)));
    }

    public static TheoryData<string> Unsound =>
        ["nothing", "no budget", "dangling", "circle", "broken text", "too dear", "unknown length", "two take the rest", "no rate"];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Verify_ProgrammeThatIsUnsound_SaysThatThePlanCannotBeChecked(string fault)
    {
        var findings = VerifiedPlan.Findings(VerifiedPlan.Plan, Broken(VerifiedPlan.Programme, fault));

        Assert.Contains(findings, finding => finding.Rule.Value == "HC-PLN-001");
        Assert.All(findings, finding => Assert.NotEqual(finding.Message.French, finding.Message.English));
    }

    private static Programme Broken(Programme programme, string fault)
    {
        var first = programme.Activities[0];
        Programme With(Activity activity) =>
            programme with { Activities = [activity, .. programme.Activities.Skip(1)] };
        Programme Priced(UnitPrice price, decimal quantity) => With(first with
        {
            Costs = [first.Costs[0] with { UnitPrice = Claim.Planned(price), Quantity = Claim.Planned(quantity) }],
        });

        return fault switch
        {
            "nothing" => programme with { Activities = [null!], Start = null! },
            "no budget" => programme with { Budget = null },
            "dangling" => With(first with { After = [new(new("nowhere"))] }),
            "circle" => With(first with { After = [programme.Activities[1]] }),
            "broken text" => programme with { Title = new("\ud800") },
            "too dear" => Priced(UnitPrice.Eur(999_999_999_999_999m), decimal.MaxValue / 10),
            "unknown length" => With(first with
            {
                Timing = Timing.Lasting(Claim.NotPublished<Length>(Modality.Planned)),
            }),
            "two take the rest" => programme with
            {
                Budget = programme.Budget! with
                {
                    Sources = [new() { Id = new("a") }, new() { Id = new("b") }],
                },
            },
            _ => Priced(UnitPrice.Usd(1m), 1m),
        };
    }
}
