using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A partner's money month by month.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Months">The months of the ledger, in order of time, none left out.</param>
public sealed record PartnerLedger(Id<Partner> Partner, ValueList<LedgerMonth> Months)
{
    /// <summary>Gets the first month that is known to end below zero, or <see langword="null"/> when none is.</summary>
    public LedgerMonth? FirstNegative => Months.FirstOrDefault(month => month.Closing is { Amount: < 0 });

    /// <summary>Gets the cash that is still needed at most for no month to end below zero, or <see langword="null"/>
    /// when a month is not known.</summary>
    public Money? CashNeeded => Months.Select(month => month.Closing).ToArray() is var closings
        && Array.TrueForAll(closings, closing => closing is not null)
        && closings.Min() is { } lowest
            ? lowest.Amount < 0 ? -lowest : Money.Zero(lowest.Currency)
            : null;
}
