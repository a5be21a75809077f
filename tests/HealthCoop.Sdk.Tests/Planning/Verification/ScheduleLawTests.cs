using HealthCoop.Planning;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>Each law of dates, broken once; the plan of the programme keeps them all.</summary>
public sealed class ScheduleLawTests
{
    [Fact]
    public void Verify_PlanAsItIs_KeepsAllLaws() => Assert.Empty(VerifiedPlan.Findings(VerifiedPlan.Plan));

    [Theory]
    [InlineData("design", "2025-01-02", null, "HC-PLN-007", "start", "before 2025-01-06")]
    [InlineData("design", "2025-01-11", null, "HC-PLN-007", "start", "No work")]
    [InlineData("design", null, "2025-03-03", "HC-PLN-007", "finish", "2025-02-28 at the latest")]
    [InlineData("design", null, "2025-01-20", "HC-PLN-007", "finish", "finishes on 2025-01-17")]
    [InlineData("design", "2025-01-17", "2025-01-06", "HC-PLN-007", "finish", "before it starts")]
    [InlineData("works", "2025-02-17", "2025-06-16", "HC-PLN-007", "start", "2025-06-15/2025-10-15")]
    [InlineData("works", "2025-02-16", "2025-06-15", "HC-PLN-006", "start", "'design' and its lag")]
    [InlineData("works", "2024-12-31", null, "HC-PLN-007", "start", "leaves the programme")]
    [InlineData("works", null, "2027-01-01", "HC-PLN-007", "finish", "leaves the programme")]
    [InlineData("works", "9999-12-31", "9999-12-31", "HC-PLN-007", "finish", "leaves the programme")]
    [InlineData("repairs", null, "2025-07-01", "HC-PLN-007", "finish", "2025-06-15/2025-10-15")]
    [InlineData("repairs", "2025-06-20", "2025-10-20", "HC-PLN-007", "start", "2025-06-15/2025-10-15")]
    [InlineData("repairs", "2025-02-28", null, "HC-PLN-006", "start", "'design' and its lag")]
    [InlineData("report", "2025-06-01", "2025-06-05", "HC-PLN-006", "finish", "'works' and its lag")]
    [InlineData("management", null, "2026-12-30", "HC-PLN-007", "finish", "finishes on 2026-12-31")]
    public void Verify_DateChanged_NamesTheLaw(
        string activity,
        string? start,
        string? finish,
        string rule,
        string member,
        string message)
    {
        var plan = VerifiedPlan.With(activity, DateOf(start), DateOf(finish));

        var findings = VerifiedPlan.Findings(plan);

        var ordinal = plan.Schedule.Activities.ToList().FindIndex(dates => dates.Activity.Value == activity);
        var place = JsonPointer.Root / "schedule" / "activities" / ordinal / member;
        var finding = Assert.Single(findings, finding => finding.Rule.Value == rule && finding.Path == place);
        Assert.Contains(message, finding.Message.English, StringComparison.Ordinal);
        Assert.NotNull(finding.Offending);
    }

    [Fact]
    public void Verify_LinkKeptToTheDay_Passes()
    {
        Assert.Equal(new LocalDate(2025, 1, 17), VerifiedPlan.DatesOf("design").Finish);
        Assert.Equal(new LocalDate(2025, 10, 16), VerifiedPlan.DatesOf("works").Start);
        Assert.Equal(new LocalDate(2025, 3, 1), VerifiedPlan.DatesOf("repairs").Start);
        Assert.Equal(
            VerifiedPlan.DatesOf("works").Finish.PlusDays(3),
            VerifiedPlan.DatesOf("report").Finish);
    }

    [Fact]
    public void Verify_ActivityMissingOrTwice_IsNamed()
    {
        var activities = VerifiedPlan.Plan.Schedule.Activities;
        Plan With(ValueList<HealthCoop.Planning.Scheduling.ScheduledActivity> changed) =>
            VerifiedPlan.Plan with { Schedule = VerifiedPlan.Plan.Schedule with { Activities = changed } };

        var missing = VerifiedPlan.Findings(With([.. activities.Skip(1)]));
        var twice = VerifiedPlan.Findings(With([.. activities, activities[0]]));

        Assert.Contains(missing, finding => finding.Message.English.Contains("'design' is missing", StringComparison.Ordinal));
        Assert.Contains(twice, finding => finding.Path.ToString() == "/schedule/activities/5/activity");
    }

    [Fact]
    public void Verify_MilestoneMissingOrScheduled_IsNamed()
    {
        var plan = VerifiedPlan.Plan;
        var dated = VerifiedPlan.DatesOf("design") with { Activity = new("directorate") };
        var without = plan with { ConditionalMilestones = [] };
        var other = plan with { ConditionalMilestones = [new("other")] };
        var scheduled = plan with
        {
            Schedule = plan.Schedule with { Activities = [.. plan.Schedule.Activities, dated] },
        };

        Assert.Contains(VerifiedPlan.Findings(without), Is("HC-PLN-010", "/conditionalMilestones"));
        Assert.Contains(VerifiedPlan.Findings(other), Is("HC-PLN-010", "/conditionalMilestones/0"));
        Assert.Contains(VerifiedPlan.Findings(scheduled), Is("HC-PLN-010", "/schedule/activities/5/activity"));
    }

    private static Predicate<Finding> Is(string rule, string path) =>
        finding => finding.Rule.Value == rule && finding.Path.ToString() == path;

    private static LocalDate? DateOf(string? text) =>
        text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
