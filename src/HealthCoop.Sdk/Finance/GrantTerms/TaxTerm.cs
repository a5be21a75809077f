namespace HealthCoop.Finance.GrantTerms;

/// <summary>What becomes of taxes that nobody gives back. Those that are given back are never eligible.</summary>
public sealed record TaxTerm : GrantTerm
{
    /// <summary>Gets what becomes of them.</summary>
    public required TaxTreatment NonRecoverable { get; init; }
}
