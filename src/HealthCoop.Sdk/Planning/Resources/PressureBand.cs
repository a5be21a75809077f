namespace HealthCoop.Planning.Resources;

/// <summary>What one calls the pressure of work from a ratio of staff on.</summary>
/// <param name="LowerBound">The least ratio of current to required staff that is called so.</param>
/// <param name="Label">What it is called, up to the next band.</param>
/// <remarks>No document of WHO that is known here sets such bounds: they belong to whoever uses them.</remarks>
public sealed record PressureBand(decimal LowerBound, Narrative Label);
