namespace HealthCoop.HealthSystem;

/// <summary>A priority of a communal health development plan.</summary>
/// <param name="Rank">Its place among the priorities, from 1.</param>
/// <param name="Name">What it is.</param>
[LooksAt(nameof(Rank), nameof(Activities))]
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

    /// <summary>Gets what is to be brought about under it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanObjective> Objectives { get; init; }

    /// <summary>Gets what is done under it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanActivity> Activities { get; init; }

    /// <summary>Lists every intervention against every disease of the priority.</summary>
    /// <returns>The pairs, disease by disease; none where no disease or no intervention is named.</returns>
    public ValueList<DiseaseIntervention> ToMatrix() => Diseases
        .SelectMany(disease => Interventions.Select(intervention => new DiseaseIntervention(disease, intervention)))
        .ToValueList();
}
