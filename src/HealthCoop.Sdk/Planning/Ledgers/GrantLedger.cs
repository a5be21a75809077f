using HealthCoop.Finance;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Runs a grant over time: payments and their conditions, and each partner's money month by month.</summary>
/// <remarks>
/// What is spent of the grant is its part of the eligible costs, rounded down. Conditions are judged on what was
/// granted before, paid late or not, so that lateness moves money and changes no amount. A payment is passed on in the
/// month in which it comes, in proportion to the partners' shares, to the minor unit. What is not known makes unknown
/// what follows from it, and nothing else. Pure, so it may be used from several threads.
/// </remarks>
public static class GrantLedger
{
    /// <summary>Runs a grant over time.</summary>
    /// <param name="problem">The contract, its payments, and what is spent and received.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount of the contract is negative or not to the minor unit, requests are
    /// not in order of time, a condition is out of place or lacks its share, a lateness is of no payment, told twice,
    /// negative or above 10,000 months, a heading is none, or the action ends before it starts.</exception>
    /// <exception cref="CurrencyMismatchException">An amount of the contract is in another currency.</exception>
    /// <exception cref="OverflowException">An amount is too large for a <see cref="decimal"/>.</exception>
    public static GrantLedgerResult Run(GrantLedgerProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        LedgerGuard.Check(problem);
        var currency = problem.Contract.Maximum.Currency;
        var exchange = new LedgerExchange(problem);
        var expenditure = problem.Expenditure.Select(entry => Convert(entry, problem, exchange)).ToValueList();
        var commitments = problem.Commitments.Select(entry => Convert(entry, problem, exchange)).ToValueList();
        var contributions = problem.Contributions
            .Select(told => (Told: told, Amount: exchange.Convert(told.Amount, told.Month)))
            .ToList();
        var payments = GrantPayments.Of(problem, expenditure);
        var book = new LedgerBook(problem.Contract.Coordinator, currency);
        foreach (var payment in payments)
        {
            book.PassOn(payment, problem.Shares);
        }

        foreach (var (told, amount) in contributions)
        {
            book.Receive(told.Partner, told.Month, amount);
        }

        foreach (var entry in expenditure)
        {
            book.Spend(entry.Entry.Partner, entry.Entry.Month, entry.Amount);
        }

        return new()
        {
            Currency = currency,
            Partners = book.Close(),
            Payments = payments,
            Consumption = Consumption(problem, expenditure, commitments),
            Expenditure = expenditure,
            Commitments = commitments,
            UnknownContributions = contributions.Where(c => c.Amount is null).Select(c => c.Told).ToValueList(),
        };
    }

    private static ConvertedEntry Convert(LedgerEntry entry, GrantLedgerProblem problem, LedgerExchange exchange)
    {
        var amount = exchange.Convert(entry.Amount, entry.Month);
        var (start, end) = (problem.Contract.Start.ToYearMonth(), problem.Contract.End.ToYearMonth());
        var last = entry.ClosesAction ? problem.Schedule.FinalReportOn.ToYearMonth() : end;
        return new(entry, amount, entry.Month >= start && entry.Month <= last)
        {
            Unknown = (entry.Amount, amount) switch
            {
                (_, not null) => null,
                (null, _) => new("Le montant n'est pas connu.", "The amount is not known."),
                ({ } money, _) => new(
                    $"Il n'y a pas de taux de change de {money.Currency} pour {Month(entry)} ou sa période.",
                    $"There is no exchange rate of {money.Currency} for {Month(entry)} or its period."),
            },
        };
    }

    private static string Month(LedgerEntry entry) => entry.Month.OnDayOfMonth(1).ToIso()[..^3];

    private static ValueList<HeadingConsumption> Consumption(
        GrantLedgerProblem problem,
        ValueList<ConvertedEntry> expenditure,
        ValueList<ConvertedEntry> commitments)
    {
        var currency = problem.Contract.Maximum.Currency;
        var contract = problem.Budget.ToLookup(line => (line.Heading, line.Partner), line => (Money?)line.Amount);
        var spent = expenditure.ToLookup(KeyOf, entry => entry.Amount);
        var committed = commitments.ToLookup(KeyOf, entry => entry.Amount);
        return (
            from key in contract.Concat(spent).Concat(committed).Select(line => line.Key).Distinct()
            orderby key.Heading, key.Partner
            select new HeadingConsumption(
                key.Heading,
                key.Partner,
                LedgerAmounts.Sum(contract[key], currency)!.Value,
                LedgerAmounts.Sum(spent[key], currency),
                LedgerAmounts.Sum(committed[key], currency))).ToValueList();
    }

    private static (BudgetHeading Heading, Id<Partner> Partner) KeyOf(ConvertedEntry entry) =>
        (entry.Entry.Heading, entry.Entry.Partner);
}
