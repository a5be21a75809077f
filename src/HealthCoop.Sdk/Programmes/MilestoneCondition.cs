namespace HealthCoop.Programmes;

/// <summary>A condition on which a milestone is reached.</summary>
public sealed record MilestoneCondition : Condition
{
    /// <summary>Gets the milestone.</summary>
    public required Id<Milestone> Milestone { get; init; }
}
