using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>What an attestation is about: the whole programme, or one thing in it.</summary>
internal readonly record struct AttestedThing(
    Id<Facility>? Facility = null,
    Id<Activity>? Activity = null,
    Id<CommunalHealthPlan>? HealthPlan = null)
{
    /// <summary>Tells whether an attestation is about this thing; one about the whole programme is about everything
    /// in it.</summary>
    public bool IsThatOf(Attestation attestation) =>
        (attestation.Facility is null || attestation.Facility == Facility)
        && (attestation.Activity is null || attestation.Activity == Activity)
        && (attestation.HealthPlan is null || attestation.HealthPlan == HealthPlan);
}
