using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>What a facility is able to do.</summary>
public sealed record FacilityCapacity : CapacityAssessment
{
    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }
}
