namespace HealthCoop.Programmes;

/// <summary>On what scale a capacity is measured.</summary>
/// <param name="Lowest">The lowest level.</param>
/// <param name="Highest">The highest level, not below the lowest (rule HC-DOC-062).</param>
[LooksAt(nameof(Lowest), nameof(Highest))]
public sealed record CapacityScale(decimal Lowest, decimal Highest)
{
    /// <summary>Gets the grid or instrument that has the scale, or <see langword="null"/>.</summary>
    public Narrative? Name { get; init; }
}
