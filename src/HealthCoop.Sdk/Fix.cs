namespace HealthCoop;

/// <summary>An obvious mend of what is found: changes after which the rule holds.</summary>
/// <param name="Steps">The changes, carried out in this order.</param>
public sealed record Fix(ValueList<FixStep> Steps);
