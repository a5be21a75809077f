namespace HealthCoop.Planning.Resources;

/// <summary>The staff of a cadre in one year to come.</summary>
/// <remarks>What depends on an unknown intake is <see langword="null"/>.</remarks>
public sealed record ProjectedYear
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the staff that leaves.</summary>
    public required FullTimeEquivalent? Leavers { get; init; }

    /// <summary>Gets the trained people who join.</summary>
    public required FullTimeEquivalent? Arrivals { get; init; }

    /// <summary>Gets the staff at the year's end.</summary>
    public required FullTimeEquivalent? Stock { get; init; }

    /// <summary>Gets the staff that is required, or <see langword="null"/> where nothing is said about it.</summary>
    public required FullTimeEquivalent? Required { get; init; }

    /// <summary>Gets the staff at the year's end less the staff that is required: below 0 there are too few.</summary>
    public decimal? Gap => Stock?.Count - Required?.Count;
}
