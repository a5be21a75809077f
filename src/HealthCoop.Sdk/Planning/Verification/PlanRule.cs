namespace HealthCoop.Planning.Verification;

/// <summary>A rule that plans keep.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Advice">What to do where it is broken.</param>
internal sealed record PlanRule(RuleId Id, Narrative Title, Narrative Advice);
