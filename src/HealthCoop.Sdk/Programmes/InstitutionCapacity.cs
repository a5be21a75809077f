using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>What a body of an authority is able to do.</summary>
public sealed record InstitutionCapacity : CapacityAssessment
{
    /// <summary>Gets the body.</summary>
    public required Id<Institution> Institution { get; init; }
}
