namespace HealthCoop.Planning.Resources;

/// <summary>What is asked about means.</summary>
/// <param name="Sites">The facilities.</param>
public sealed record ReadinessProblem(ValueList<SiteProblem> Sites);
