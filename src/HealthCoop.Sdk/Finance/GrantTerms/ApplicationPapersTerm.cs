namespace HealthCoop.Finance.GrantTerms;

/// <summary>Which papers an application needs.</summary>
public sealed record ApplicationPapersTerm : GrantTerm
{
    /// <summary>Gets the papers.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ApplicationPaper> Papers { get; init; }
}
