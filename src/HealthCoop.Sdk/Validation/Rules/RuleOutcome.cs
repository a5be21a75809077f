namespace HealthCoop.Validation.Rules;

/// <summary>What came of a rule.</summary>
public enum RuleOutcome
{
    /// <summary>There is nothing that the rule is about.</summary>
    NotApplicable = 0,

    /// <summary>Everything that the rule is about keeps it.</summary>
    Held = 1,

    /// <summary>Nothing is known to break the rule, and a fact that it needs is not known.</summary>
    Undecided = 2,

    /// <summary>Something breaks the rule.</summary>
    Broken = 3,
}
