namespace HealthCoop.Planning.HealthPlans;

/// <summary>A planned health plan as a text: its means year by year, its cost by priority, pillar, disease and source
/// in each year, the slices of sessions, and what is not known.</summary>
/// <param name="Plan">The planned health plan.</param>
public sealed record HealthPlanTable(PlannedHealthPlan Plan)
{
    /// <summary>Writes the tables in the notation of Markdown, alike in every culture.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, its lines parted by line feeds. What is not known is written as not published, a bound as
    /// such, and beside a figure whether it is about or assumed.</returns>
    public string ToText(Language language) => new HealthPlanText(Plan, language).Write();
}
