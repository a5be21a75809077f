namespace HealthCoop.Programmes;

/// <summary>The part of one category of trainees.</summary>
[LooksAt(nameof(Category))]
[LooksAt(nameof(Value), nameof(OutOf), Beside = nameof(Category))]
public sealed record TraineePart : IndicatorPart
{
    /// <summary>Gets the category.</summary>
    public required TraineeCategory Category { get; init; }

    internal override object Key => Category;
}
