namespace HealthCoop.Planning.Appraisal;

/// <summary>The shares of a month's tasks that each side holds; these, that of neither and what is not known make a
/// whole.</summary>
/// <param name="Month">The month.</param>
/// <param name="South">The share that the South holds for sure.</param>
/// <param name="North">The share that the North holds for sure.</param>
/// <param name="NotKnown">The share of which that is not known.</param>
/// <param name="Tasks">The number of tasks that run for sure.</param>
/// <param name="PossibleTasks">The number of other tasks that may run.</param>
public sealed record MonthOwnership(
    YearMonth Month,
    Percentage South,
    Percentage North,
    Percentage NotKnown,
    int Tasks,
    int PossibleTasks)
{
    /// <summary>Gets the share that is known to be neither's, as that of international funders.</summary>
    /// <value>The default is nothing.</value>
    public Percentage Neither { get; init; }
}
