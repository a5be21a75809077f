namespace HealthCoop.HealthSystem;

/// <summary>A priority of a communal health development plan.</summary>
/// <param name="Rank">Its place among the priorities, from 1.</param>
/// <param name="Name">What it is.</param>
public sealed record HealthPlanPriority(int Rank, Narrative Name)
{
    /// <summary>Gets the diseases that it is about.</summary>
    /// <value>The default is empty: it is not about diseases.</value>
    public ValueList<DiseaseArea> Diseases { get; init; }

    /// <summary>Gets what is done against each of these diseases.</summary>
    /// <value>The default is empty.</value>
    public ValueList<InterventionType> Interventions { get; init; }

    /// <summary>Gets the pillars that it strengthens.</summary>
    /// <value>The default names none.</value>
    public PillarShares Pillars { get; init; }
}
