using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.HealthPlans;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the health plans of communes cost and who pays, plan by plan, and what is not known of it.</summary>
internal static class HealthPlanFiguresSection
{
    public static void Write(Page page, Programme programme)
    {
        foreach (var plan in programme.HealthPlans)
        {
            var planned = HealthPlanPlanner.Plan(HealthPlanProblem.Of(plan, programme));
            new Markdown(page).Write(new HealthPlanTable(planned).ToText(page.Language));
        }
    }
}
