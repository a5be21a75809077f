namespace HealthCoop.Finance.GrantTerms;

/// <summary>That the grant makes no profit: what exceeds the costs is deducted from it.</summary>
public sealed record NoProfitTerm : GrantTerm
{
    /// <summary>Gets what counts as a receipt beside the grant.</summary>
    /// <value>The default is empty: the text does not say.</value>
    public ValueList<ReceiptType> Receipts { get; init; }
}
