using HealthCoop.Planning.Need;

namespace HealthCoop.Planning.Resources;

/// <summary>How often a group needs and uses a service in one year.</summary>
/// <param name="Group">The group.</param>
public sealed record GroupYear(PopulationGroup Group)
{
    /// <summary>Gets how often it needs the service: people × contacts for each of them.</summary>
    public required Claim<AnnualQuantity> Need { get; init; }

    /// <summary>Gets how often it gets it: need × coverage.</summary>
    public required Claim<AnnualQuantity> Covered { get; init; }

    /// <summary>Gets its contacts that other facilities refer here.</summary>
    public required Claim<AnnualQuantity> Received { get; init; }
}
