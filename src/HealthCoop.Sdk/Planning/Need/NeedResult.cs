namespace HealthCoop.Planning.Need;

/// <summary>The need, or why there is no telling.</summary>
/// <param name="Estimate">The need, or <see langword="null"/> when facts conflict.</param>
/// <param name="Conflicts">The facts that conflict; empty when there is an estimate.</param>
public sealed record NeedResult(NeedEstimate? Estimate, ValueList<Conflict> Conflicts);
