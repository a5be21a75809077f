namespace HealthCoop.Finance.GrantTerms;

/// <summary>From when on costs may be paid.</summary>
public sealed record RetroactivityTerm : GrantTerm
{
    /// <summary>Gets the earliest that a cost may be incurred.</summary>
    public required EarliestCost Earliest { get; init; }
}
