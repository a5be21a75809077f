using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>The part of one territory.</summary>
[LooksAt(nameof(Territory))]
public sealed record TerritoryPart : IndicatorPart
{
    /// <summary>Gets the territory.</summary>
    public required Id<Territory> Territory { get; init; }

    internal override object Key => Territory;
}
