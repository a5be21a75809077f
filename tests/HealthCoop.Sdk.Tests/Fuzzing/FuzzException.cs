namespace HealthCoop.Tests.Fuzzing;

#pragma warning disable CA1032, CA1064 // Thrown and caught by the fuzzer alone, always with a stage and a cause.

/// <summary>The exception for a step that did what its documentation does not say.</summary>
internal sealed class FuzzException(string stage, Exception cause) : Exception($"{stage}: {cause.Message}", cause);
