namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>A figure computed on the way.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Formula">How it is computed; the names of operands and of earlier steps stand in braces.</param>
/// <param name="Result">The figure, or <see langword="null"/> when it is not known.</param>
internal sealed record Step(string Name, string Formula, decimal? Result);
