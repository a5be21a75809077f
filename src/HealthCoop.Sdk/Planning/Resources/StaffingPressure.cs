namespace HealthCoop.Planning.Resources;

/// <summary>The staff there is beside the staff that is required.</summary>
public sealed record StaffingPressure
{
    /// <summary>Gets the staff there is.</summary>
    public required FullTimeEquivalent Current { get; init; }

    /// <summary>Gets the staff that is required.</summary>
    public required FullTimeEquivalent Required { get; init; }

    /// <summary>Gets the ratio of current to required staff: below 1 there are too few; or <see langword="null"/> where
    /// nobody is required.</summary>
    public required decimal? Ratio { get; init; }

    /// <summary>Gets current less required staff, in full-time equivalents: below 0 there are too few.</summary>
    public required decimal Difference { get; init; }

    /// <summary>Gets what the pressure of work is called, or <see langword="null"/> where there is no ratio or no band
    /// holds it.</summary>
    public required Narrative? Label { get; init; }

    /// <summary>Compares the staff there is with the staff that is required.</summary>
    /// <param name="current">The staff there is.</param>
    /// <param name="required">The staff that is required.</param>
    /// <param name="bands">What one calls the pressure from which ratio on, in any order; none where one does not call
    /// it anything.</param>
    /// <returns>The ratio, the difference and the label.</returns>
    public static StaffingPressure Of(
        FullTimeEquivalent current,
        FullTimeEquivalent required,
        ValueList<PressureBand> bands = default)
    {
        var ratio = required.Count == 0 ? (decimal?)null : current.Count / required.Count;
        return new()
        {
            Current = current,
            Required = required,
            Ratio = ratio,
            Difference = current.Count - required.Count,
            Label = bands.Where(band => band.LowerBound <= ratio).MaxBy(band => band.LowerBound)?.Label,
        };
    }
}
