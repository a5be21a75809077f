using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What is known about how the staff of a cadre changes.</summary>
public sealed record WorkforceCase
{
    /// <summary>Gets the cadre.</summary>
    public required Id<Cadre> Cadre { get; init; }

    /// <summary>Gets the years to project.</summary>
    public required YearRange Years { get; init; }

    /// <summary>Gets the staff at the end of the year before the first.</summary>
    public required FullTimeEquivalent Stock { get; init; }

    /// <summary>Gets the share of the staff of one year's end that has left by the next.</summary>
    public required Percentage Attrition { get; init; }

    /// <summary>Gets the people who begin their training, by year. A year that is not named is unknown, not
    /// without entrants; those of one year add up.</summary>
    public required ValueList<TrainingIntake> Intakes { get; init; }

    /// <summary>Gets the years from the beginning of training until those who join the staff do so, 0 or
    /// more.</summary>
    public required int LeadYears { get; init; }

    /// <summary>Gets the share of entrants who graduate.</summary>
    public required Percentage Graduation { get; init; }

    /// <summary>Gets the share of graduates who are licensed.</summary>
    public required Percentage Licensure { get; init; }

    /// <summary>Gets the share of the licensed who join the staff, full time.</summary>
    public required Percentage Absorption { get; init; }

    /// <summary>Gets the staff that is required, by year.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<RequiredStaff> Required { get; init; }
}
