namespace HealthCoop.Planning.Ledgers;

/// <summary>An entry of the ledger in the currency of the contract.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Amount">Its amount, rounded once to the minor unit; or <see langword="null"/> when it is not known or
/// there is no rate for it.</param>
/// <param name="IsEligible">Whether it is recorded within the months of the action, or closes the action before the
/// final report.</param>
public sealed record ConvertedEntry(LedgerEntry Entry, Money? Amount, bool IsEligible)
{
    /// <summary>Gets why the amount is not known, or <see langword="null"/> when it is.</summary>
    public Narrative? Unknown { get; init; }
}
