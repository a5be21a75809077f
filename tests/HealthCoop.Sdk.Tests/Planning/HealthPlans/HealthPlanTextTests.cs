using HealthCoop.HealthSystem;
using HealthCoop.Planning.HealthPlans;
using Xunit;
using static HealthCoop.Tests.Planning.HealthPlans.HealthPlanSample;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>How a planned health plan is written where little of it is known.</summary>
public sealed class HealthPlanTextTests
{
    [Fact]
    public void ToText_NothingKnown_SaysSoWithoutAFigure()
    {
        var text = new HealthPlanTable(Plan(Ouagadougou with { Years = null, Priorities = [] }));

        Assert.Equal(
            """
            # Plan communal de développement sanitaire pcds-ouagadougou, XOF

            ## Ce qui n'est pas connu

            - Les années du plan ne sont pas connues ; les demander.
            - Les priorités du plan ne sont pas connues ; les demander.
            """,
            text.ToText(Language.French));
        Assert.DoesNotContain("0", text.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NoActivityKnown_HasNoCostOfActivities() => Assert.Contains(
        "| Cost of the year's activities | not published | not published | not published | not published "
            + "| not published | not published |",
        Lines(new(Plan(Kourouma))));

    [Fact]
    public void ToText_YearsOfActivitiesUnknown_MayBeOfAnyYearAndCountOnce() => Assert.Contains(
        "| Cost of the year's activities | 13,333,334 to 18,333,334 | 21,333,333 to 26,333,333 "
            + "| at least 13,333,333 | 10,000,000 to 15,000,000 | 10,000,000 to 15,000,000 | at least 73,000,000 |",
        Lines(new(Plan(FiveYears))));

    [Fact]
    public void ToText_NameOfSeveralLines_IsWrittenOnOne()
    {
        var nets = new HealthPlanPriority(1, new("Bed | nets\r\nfor all"))
        {
            Activities = [Activity("Nets", 10, new(2020, 2020))],
        };

        Assert.Contains(
            "| 1. Bed \\| nets for all | 10 | 0 | 0 | 0 | 0 | 0 | 10 |",
            Lines(new(Plan(FiveYears with { Priorities = [nets], Activities = [] }))));
    }

    private static string[] Lines(HealthPlanTable table) => table.ToText(Language.English).Split('\n');
}
