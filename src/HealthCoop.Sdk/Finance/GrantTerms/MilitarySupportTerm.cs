namespace HealthCoop.Finance.GrantTerms;

/// <summary>That armed forces may be supported, and what must be shown before.</summary>
public sealed record MilitarySupportTerm : GrantTerm
{
    /// <summary>Gets what must be shown.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MilitaryCondition> Conditions { get; init; }
}
