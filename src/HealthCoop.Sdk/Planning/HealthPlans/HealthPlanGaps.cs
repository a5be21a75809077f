using System.Globalization;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Lists what is not known of a plan and of its years.</summary>
internal static class HealthPlanGaps
{
    public static IEnumerable<HealthPlanGap> Of(CommunalHealthPlan plan, IEnumerable<PlannedHealthPlanYear> years)
    {
        if (plan.Years is null)
        {
            yield return new(JsonPointer.Root / nameof(plan.Years), new(
                "Les années du plan ne sont pas connues ; les demander.",
                "The years of the plan are not known; ask for them."));
        }

        if (plan.Priorities.IsEmpty && !plan.PrioritiesAreComplete)
        {
            yield return new(JsonPointer.Root / nameof(plan.Priorities), new(
                "Les priorités du plan ne sont pas connues ; les demander.",
                "The priorities of the plan are not known; ask for them."));
        }

        var places = plan.YearlyMeans.Select(means => means.Year).ToList();
        foreach (var year in years)
        {
            var place = places.IndexOf(year.Year);
            var path = JsonPointer.Root / nameof(plan.YearlyMeans);
            path = place < 0 ? path : path / place;
            var text = year.Year.ToString(CultureInfo.InvariantCulture);
            if (!year.Cost.IsKnown)
            {
                yield return new(path / nameof(HealthPlanYear.Cost), new(
                    $"Le coût de {text} n'est pas connu ; le demander.",
                    $"The cost of {text} is not known; ask for it."));
            }

            if (year.Population?.ForPlanning is null)
            {
                yield return new(path / nameof(HealthPlanYear.Population), new(
                    $"Le nombre d'habitants de {text} n'est pas connu ; le demander.",
                    $"The number of inhabitants in {text} is not known; ask for it."));
            }

            foreach (var source in year.Funding.Where(source => !source.Amount.IsKnown))
            {
                var name = HealthPlanSourceName.Of(source.Source);
                yield return new(path, new(
                    $"{name.French} : le montant de {text} n'est pas connu ; le demander.",
                    $"{name.English}: the amount of {text} is not known; ask for it."));
            }
        }
    }
}
