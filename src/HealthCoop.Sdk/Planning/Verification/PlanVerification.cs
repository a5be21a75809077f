namespace HealthCoop.Planning.Verification;

/// <summary>What the re-check of a plan found.</summary>
public sealed record PlanVerification
{
    /// <summary>Gets what is wrong, rule by rule, each with the place of the figure in the plan's document.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Gets whether nothing is wrong: each figure is the one to which the programme leads.</summary>
    public bool Passed => Findings.IsEmpty;
}
