namespace HealthCoop.Reference;

/// <summary>A rule that is not run, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Because">Why it is off.</param>
public sealed record RuleSwitch(RuleId Rule, Narrative Because);
