namespace HealthCoop.Validation;

/// <summary>What rules say about a programme.</summary>
public sealed record ValidationReport
{
    /// <summary>Gets what is broken, in the order of the document, then of the rules.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Gets what cannot be decided: each finding names the place of a fact that is not known, and the weight
    /// that the rule would have if it were broken.</summary>
    public required ValueList<Finding> Undecided { get; init; }

    /// <summary>Gets what came of each rule that was run, in the order of the packs.</summary>
    public required ValueList<RuleResult> Rules { get; init; }

    /// <summary>Gets the rules that were not run, in the order of the packs.</summary>
    public required ValueList<SwitchedOffRule> Off { get; init; }

    /// <summary>Gets whether an error rule is broken.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Finds what came of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The result, or <see langword="null"/> when the rule was not run.</returns>
    public RuleResult? Find(RuleId rule) => Rules.FirstOrDefault(result => result.Rule == rule);
}
