namespace HealthCoop.Planning.Ledgers;

/// <summary>The balance of a grant.</summary>
public sealed record FinalPaymentResult
{
    /// <summary>Gets all costs that are claimed.</summary>
    public required Money Claimed { get; init; }

    /// <summary>Gets the grant if all of them were accepted.</summary>
    public required Money Requested { get; init; }

    /// <summary>Gets the settlement if nothing of what is open is accepted and all uncertain receipts count.</summary>
    public required Settlement Lowest { get; init; }

    /// <summary>Gets the settlement if all that is open is accepted and no uncertain receipt counts.</summary>
    public required Settlement Highest { get; init; }

    /// <summary>Gets the settlement, or <see langword="null"/> while it depends on costs that are open or on receipts
    /// that are uncertain.</summary>
    public Settlement? Settled => Lowest == Highest ? Lowest : null;

    /// <summary>Gets what of the call is not applied, because the call does not tell it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Narrative> NotApplied { get; init; }
}
