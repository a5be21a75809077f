namespace HealthCoop.HealthSystem;

/// <summary>An intervention against a disease.</summary>
/// <param name="Disease">The disease.</param>
/// <param name="Intervention">What is done against it.</param>
/// <remarks>The default value is the prevention of sexually transmitted infections.</remarks>
public readonly record struct DiseaseIntervention(DiseaseArea Disease, InterventionType Intervention);
