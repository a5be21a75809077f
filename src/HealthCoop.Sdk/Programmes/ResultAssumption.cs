namespace HealthCoop.Programmes;

/// <summary>An assumption of the logical framework: what must be so besides for an objective to be reached.</summary>
public sealed record ResultAssumption : Condition
{
    /// <summary>Gets the objective beside which it stands.</summary>
    public required Id<Objective> Objective { get; init; }
}
