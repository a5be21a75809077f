namespace HealthCoop.Planning.Resources;

/// <summary>The people who begin their training in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Entrants">The number of people, zero or more.</param>
public sealed record TrainingIntake(int Year, int Entrants);
