using HealthCoop.Partners;

namespace HealthCoop.Care;

/// <summary>What keeps a piece of equipment in working order. What is <see langword="null"/> is not known.</summary>
public sealed record EquipmentMaintenance
{
    /// <summary>Gets how long one waits from one service to the next, or <see langword="null"/>.</summary>
    public Claim<Length>? Interval { get; init; }

    /// <summary>Gets the partner that does it, or <see langword="null"/>.</summary>
    public Id<Partner>? Provider { get; init; }

    /// <summary>Gets who does it where that is no partner (a technician of the district, a supplier), or
    /// <see langword="null"/>.</summary>
    public Narrative? DoneBy { get; init; }

    /// <summary>Gets what it costs for one piece in one year, or <see langword="null"/>.</summary>
    public Claim<Money>? CostPerYear { get; init; }
}
