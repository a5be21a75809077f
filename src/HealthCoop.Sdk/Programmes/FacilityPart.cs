using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>The part of one facility.</summary>
[LooksAt(nameof(Facility))]
public sealed record FacilityPart : IndicatorPart
{
    /// <summary>Gets the facility.</summary>
    public required Id<Facility> Facility { get; init; }

    internal override object Key => Facility;
}
