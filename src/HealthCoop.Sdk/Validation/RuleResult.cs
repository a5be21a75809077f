using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>What came of a rule over a whole programme.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">The outcome: broken where anything breaks the rule, else undecided where anything leaves it
/// so, else held where it is about anything.</param>
public sealed record RuleResult(RuleId Rule, RuleOutcome Outcome)
{
    /// <summary>Gets the places of the facts without which the rule cannot be decided everywhere.</summary>
    /// <value>The default is empty.</value>
    public ValueList<JsonPointer> Unknowns { get; init; }
}
