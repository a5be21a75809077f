namespace HealthCoop.Planning.Ledgers;

/// <summary>Sums and guards of amounts that may be unknown.</summary>
internal static class LedgerAmounts
{
    /// <summary>Refuses amounts in another currency, with parts of a minor unit, and negative ones.</summary>
    public static void Check(IEnumerable<Money?> amounts, Currency currency, string parameter)
    {
        foreach (var amount in amounts.OfType<Money>())
        {
            if (amount.Currency != currency)
            {
                throw new CurrencyMismatchException(amount.Currency, currency);
            }

            if (amount.Amount < 0 || amount != amount.Rounded())
            {
                throw new ArgumentException(
                    $"Each amount is zero or more, to the minor unit; {DecimalText.Write(amount.Amount)} is not.",
                    parameter);
            }
        }
    }

    /// <summary>Adds up; a sum with an unknown part is unknown.</summary>
    public static Money? Sum(IEnumerable<Money?> amounts, Currency currency) =>
        amounts.Aggregate((Money?)Money.Zero(currency), (sum, amount) => sum + amount);
}
