namespace HealthCoop.Planning.Ledgers;

/// <summary>A grant over time: who has how much money in each month, what is paid when, and why.</summary>
public sealed record GrantLedgerResult
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the partners in ordinal order.</summary>
    public required ValueList<PartnerLedger> Partners { get; init; }

    /// <summary>Gets the payments in the order of the contract, the balance last.</summary>
    public required ValueList<GrantPayment> Payments { get; init; }

    /// <summary>Gets the use of the budget, by heading and then by partner in ordinal order.</summary>
    public required ValueList<HeadingConsumption> Consumption { get; init; }

    /// <summary>Gets what is spent, in the order of the problem, in the currency of the contract.</summary>
    public required ValueList<ConvertedEntry> Expenditure { get; init; }

    /// <summary>Gets what is promised and not yet paid, in the order of the problem, in the currency of the
    /// contract.</summary>
    public required ValueList<ConvertedEntry> Commitments { get; init; }

    /// <summary>Gets the contributions whose amount is not known or has no rate of exchange, in the order of the
    /// problem.</summary>
    public required ValueList<PartnerContribution> UnknownContributions { get; init; }

    /// <summary>Gets the final grant on the costs of the ledger, or <see langword="null"/> when it is not
    /// known.</summary>
    public Money? FinalGrant => Payments[^1].SpentOfGrant;

    /// <summary>Gets the cash that is still needed at most in a month by all partners together, none lending to
    /// another; or <see langword="null"/> when a month is not known.</summary>
    public Money? CashNeeded
    {
        get
        {
            var zero = Money.Zero(Currency);
            var most = (Money?)zero;
            for (var i = 0; i < Partners[0].Months.Count; i++)
            {
                var needed = LedgerAmounts.Sum(
                    Partners.Select(partner => partner.Months[i].Closing is { } closing
                        ? closing < zero ? -closing : zero
                        : (Money?)null),
                    Currency);
                most = needed is { } sum && most is { } before ? (sum > before ? sum : before) : null;
            }

            return most;
        }
    }
}
