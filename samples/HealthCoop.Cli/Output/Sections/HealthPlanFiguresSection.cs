using HealthCoop.Cli.Output.Text;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.HealthPlans;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the health plans of communes cost and who pays, plan by plan, and what is not known of it.</summary>
internal static class HealthPlanFiguresSection
{
    // A column for each year; a plan over more of them is a slip of the pen.
    private const int MostYears = 30;

    public static void Write(Page page, Programme programme)
    {
        foreach (var plan in programme.HealthPlans)
        {
            if (SpanOf(plan) >= MostYears)
            {
                page.Line();
                page.Paragraph(page.In(new(
                    $"Plan communal « {plan.Id} » : ses années sont trop nombreuses pour un tableau ; les corriger.",
                    $"Communal plan '{plan.Id}': its years are too many for a table; correct them.")));
                continue;
            }

            var planned = HealthPlanPlanner.Plan(HealthPlanProblem.Of(plan, programme));
            new Markdown(page).Write(new HealthPlanTable(planned).ToText(page.Language));
        }
    }

    private static int SpanOf(CommunalHealthPlan plan)
    {
        var activities = plan.Priorities.SelectMany(priority => priority.Activities).Concat(plan.Activities);
        int[] years =
        [
            .. activities.Select(activity => activity.Years).Append(plan.Years).OfType<YearRange>()
                .SelectMany(range => new[] { range.First, range.Last }),
            .. plan.YearlyMeans.Select(means => means.Year),
        ];
        return years.Length == 0 ? 0 : years.Max() - years.Min();
    }
}
