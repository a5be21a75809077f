using System.Text.Json.Serialization;

namespace HealthCoop.Programmes;

/// <summary>On what scale a capacity is measured.</summary>
public sealed record CapacityScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="lowest">The lowest level.</param>
    /// <param name="highest">The highest level, not below the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="highest"/> is below
    /// <paramref name="lowest"/>.</exception>
    [JsonConstructor]
    public CapacityScale(decimal lowest, decimal highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
        (Lowest, Highest) = (lowest, highest);
    }

    /// <summary>Gets the lowest level.</summary>
    public decimal Lowest { get; }

    /// <summary>Gets the highest level.</summary>
    public decimal Highest { get; }

    /// <summary>Gets the grid or instrument that has the scale, or <see langword="null"/>.</summary>
    public Narrative? Name { get; init; }
}
