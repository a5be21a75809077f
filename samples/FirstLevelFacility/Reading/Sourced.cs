namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>A value, with the line that states it.</summary>
internal sealed record Sourced<T>(SourceLine Source, string Name, T Value);
