namespace HealthCoop.Programmes;

/// <summary>The part of one range of ages.</summary>
public sealed record AgePart : IndicatorPart
{
    /// <summary>Gets the ages.</summary>
    public required AgeRange Ages { get; init; }
}
