namespace HealthCoop.Programmes;

/// <summary>The part of one range of ages.</summary>
[LooksAt(nameof(Ages))]
public sealed record AgePart : IndicatorPart
{
    /// <summary>Gets the ages.</summary>
    public required AgeRange Ages { get; init; }

    internal override object Key => Ages;

    internal override bool MayOverlap(IndicatorPart other) =>
        other is AgePart { Ages: var ages } && !(ages.Through < Ages.From) && !(Ages.Through < ages.From);
}
