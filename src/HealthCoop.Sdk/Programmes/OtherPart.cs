namespace HealthCoop.Programmes;

/// <summary>A part of a division for which the model has no words of its own.</summary>
[LooksAt(nameof(Name), nameof(Dimension))]
public sealed record OtherPart : IndicatorPart
{
    /// <summary>Gets what divides the whole: "place of birth", say.</summary>
    public required Narrative Dimension { get; init; }

    /// <summary>Gets which part this is: "at home".</summary>
    public required Narrative Name { get; init; }

    internal override object? Division => Dimension == Narrative.NotPublished ? null : Dimension;

    internal override object? Key => Name == Narrative.NotPublished ? null : Name;
}
