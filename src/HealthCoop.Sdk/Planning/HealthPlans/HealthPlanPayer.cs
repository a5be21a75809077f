using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Out of which source a payer of a plan's activities pays.</summary>
/// <param name="Payer">The payer, as activities name it.</param>
/// <param name="Source">The source that its money counts under.</param>
public sealed record HealthPlanPayer(HealthActor Payer, HealthPlanSource Source);
