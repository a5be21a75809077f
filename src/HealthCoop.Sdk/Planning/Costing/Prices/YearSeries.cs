namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Published values, one for each of some years. A year that is not among them is unknown: nothing is
/// extrapolated or interpolated.</summary>
public sealed record YearSeries
{
    /// <summary>Gets the name, such as "GDP deflator of the United States".</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets where the values come from.</summary>
    public required Narrative Provenance { get; init; }

    /// <summary>Gets the values.</summary>
    /// <exception cref="ArgumentException">A value is not above zero, or a year has two.</exception>
    public required ValueList<YearValue> Values
    {
        get;
        init => field = value.All(each => each.Value > 0) && value.DistinctBy(each => each.Year).Count() == value.Count
            ? value
            : throw new ArgumentException("Each year has one value, above zero.", nameof(value));
    }

    /// <summary>Finds the value of a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The value, or <see langword="null"/> where the series does not cover the year.</returns>
    public YearValue? Find(int year) => Values.FirstOrDefault(value => value.Year == year);
}
