namespace HealthCoop.Programmes;

/// <summary>The part of one category of trainees.</summary>
[LooksAt(nameof(Category))]
public sealed record TraineePart : IndicatorPart
{
    /// <summary>Gets the category.</summary>
    public required TraineeCategory Category { get; init; }

    internal override object Key => Category;
}
