namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>What lines add up to.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Amount">The sum of their rounded amounts, or <see langword="null"/> when none is known.</param>
/// <param name="Unknown">The number of lines that are not in the sum, since their amount is not known.</param>
internal sealed record Total(string Name, Money? Amount, int Unknown);
