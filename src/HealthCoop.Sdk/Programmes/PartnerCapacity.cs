using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>What a partner is able to do.</summary>
public sealed record PartnerCapacity : CapacityAssessment
{
    /// <summary>Gets the partner.</summary>
    public required Id<Partner> Partner { get; init; }
}
