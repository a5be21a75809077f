using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>The part of one partner.</summary>
[LooksAt(nameof(Partner))]
public sealed record PartnerPart : IndicatorPart
{
    /// <summary>Gets the partner.</summary>
    public required Id<Partner> Partner { get; init; }

    internal override object Key => Partner;
}
