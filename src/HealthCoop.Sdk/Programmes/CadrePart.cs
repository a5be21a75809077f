using HealthCoop.Care;

namespace HealthCoop.Programmes;

/// <summary>The part of one cadre.</summary>
[LooksAt(nameof(Cadre))]
public sealed record CadrePart : IndicatorPart
{
    /// <summary>Gets the cadre.</summary>
    public required Id<Cadre> Cadre { get; init; }

    internal override object Key => Cadre;
}
