using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>The part of one territory.</summary>
[LooksAt(nameof(Territory))]
[LooksAt(nameof(Value), nameof(OutOf), Beside = nameof(Territory))]
public sealed record TerritoryPart : IndicatorPart
{
    /// <summary>Gets the territory.</summary>
    public required Id<Territory> Territory { get; init; }

    internal override object Key => Territory;
}
