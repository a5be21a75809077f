using HealthCoop.Cli.Output.Text;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>The health plans of communes: where they stand and what they put first.</summary>
internal static class HealthPlanSection
{
    public static void Write(Page page, Programme programme, ProgrammeNames names)
    {
        if (programme.HealthPlans.IsEmpty)
        {
            return;
        }

        page.Heading(Labels.HealthPlans);
        foreach (var plan in programme.HealthPlans)
        {
            var status = page.Fact(plan.Status, value => page.In(Words.Of(value)));
            var years = plan.Years is { } known ? $" {known.First}-{known.Last}" : string.Empty;
            page.Item(page.Labelled(page.In(names.Of(plan.Owner)) + years, status + Adoption(page, plan)));
            foreach (var priority in plan.Priorities.OrderBy(priority => priority.Rank))
            {
                page.Item(
                    page.Labelled(
                        $"{page.In(Labels.Priority)} {page.Numbers.Whole(priority.Rank)}",
                        page.In(priority.Name) + Scope(page, priority)),
                    depth: 1);
            }
        }
    }

    private static string Adoption(Page page, CommunalHealthPlan plan) => plan.AdoptedOn is { IsKnown: true } adopted
        ? $" ({page.In(Words.Of(HealthPlanStatus.Adopted))} {page.Date(adopted, on => on.ToString())}, "
            + $"{page.In(Words.Of(adopted.Modality))})"
        : string.Empty;

    private static string Scope(Page page, HealthPlanPriority priority)
    {
        var words = priority.Diseases.Select(Words.Of).Concat(priority.Interventions.Select(Words.Of)).ToList();
        return words.Count == 0 ? string.Empty : $" ({string.Join(", ", words.Select(page.In))})";
    }
}
