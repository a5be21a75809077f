namespace HealthCoop.Finance.GrantTerms;

/// <summary>That costs are incurred from the start of the action to its end.</summary>
public sealed record EligiblePeriodTerm : GrantTerm
{
    /// <summary>Gets the types of costs that may follow the end.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostType> MayFollowEnd { get; init; }
}
