namespace HealthCoop.Programmes;

/// <summary>The part of one sex.</summary>
[LooksAt(nameof(Sex))]
public sealed record SexPart : IndicatorPart
{
    /// <summary>Gets the sex.</summary>
    public required Sex Sex { get; init; }

    internal override object Key => Sex;
}
