using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What the balance of a grant is computed from.</summary>
public sealed record FinalPaymentProblem
{
    /// <summary>Gets the contract.</summary>
    public required GrantContract Contract { get; init; }

    /// <summary>Gets the costs that are claimed.</summary>
    public required ValueList<ReportedCost> Costs { get; init; }

    /// <summary>Gets what was paid of the grant.</summary>
    public required Money Paid { get; init; }

    /// <summary>Gets what the action took in, as the rule of no profit counts it: its income, and the money of others
    /// for the same costs, without contributions in kind; or <see langword="null"/> where that rule does not
    /// apply.</summary>
    /// <value>The default is <see langword="null"/>: the grant is not reduced.</value>
    public Money? Receipts { get; init; }

    /// <summary>Gets what the action took in beside <see cref="Receipts"/> of which the call does not say whether it
    /// counts; or <see langword="null"/> where the call says so of all of it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    /// <remarks>The grant is not known then: it lies between the settlement that counts all of it and the one that
    /// counts none.</remarks>
    public Money? UncertainReceipts { get; init; }

    /// <summary>Gets the problem with the receipts that a call counts.</summary>
    /// <param name="term">What the call says about profit, or <see langword="null"/> where it says nothing; one that
    /// does not count reduces nothing.</param>
    /// <param name="received">What the action took in.</param>
    /// <returns>The problem, with no receipts where the rule does not apply; with all of them uncertain where the call
    /// does not say which it counts.</returns>
    /// <exception cref="ArgumentException">An amount is negative or not to the minor unit.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the contract.</exception>
    public FinalPaymentProblem Under(NoProfitTerm? term, ValueList<Receipt> received)
    {
        LedgerAmounts.Check(
            received.Select(static receipt => (Money?)receipt.Amount),
            Contract.Maximum.Currency,
            nameof(received));
        if (term is not { Counts: true, Receipts: var counted })
        {
            return this with { Receipts = null, UncertainReceipts = null };
        }

        return counted.IsEmpty
            ? this with { Receipts = null, UncertainReceipts = Sum(received) }
            : this with
            {
                Receipts = Sum(received.Where(receipt => counted.Contains(receipt.Type))),
                UncertainReceipts = null,
            };
    }

    private Money Sum(IEnumerable<Receipt> receipts) =>
        Money.Sum(receipts.Select(static receipt => receipt.Amount), Contract.Maximum.Currency);
}
