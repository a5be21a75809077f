using HealthCoop.Planning.Scheduling;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Computes the payments of a grant in the order of the contract.</summary>
internal static class GrantPayments
{
    public static ValueList<GrantPayment> Of(GrantLedgerProblem problem, ValueList<ConvertedEntry> expenditure)
    {
        var (contract, schedule) = (problem.Contract, problem.Schedule);
        var currency = contract.Maximum.Currency;
        var zero = Money.Zero(currency);
        Money? cap = schedule.PreFinancingCap is { } share
            ? MinorUnits.ShareRoundedDown(contract.Maximum, share)
            : null;
        var payments = new List<GrantPayment>();
        Money? paid = zero;
        Money? last = zero;
        foreach (var instalment in schedule.PreFinancing)
        {
            var through = LedgerExchange.LastEnded(instalment.RequestedOn);
            var costs = LedgerAmounts.Sum(
                expenditure.Where(e => e.IsEligible && e.Entry.Month <= through).Select(e => e.Amount),
                currency);
            Money? spent = costs is { } known ? contract.GrantFor(known) : null;
            var payment = new GrantPayment
            {
                Number = payments.Count + 1,
                Condition = instalment.Condition,
                IsMet = true,
                RequestedOn = instalment.RequestedOn,
                PaidOn = PaidOn(problem, payments.Count + 1, instalment.RequestedOn),
                Planned = instalment.Amount,
                PaidBefore = paid,
                SpentOfGrant = spent,
                Amount = instalment.Amount,
                Limit = instalment.Amount is null ? null : PaymentLimit.PlannedAmount,
            };
            payment = Reduced(payment, last, schedule.SpentShare);
            payment = Capped(payment, contract.Maximum, PaymentLimit.GrantMaximum);
            payment = cap is { } most ? Capped(payment, most, PaymentLimit.PreFinancingCap) : payment;
            payments.Add(payment);
            (paid, last) = (paid + payment.Amount, payment.Amount);
        }

        payments.Add(Balance(problem, expenditure, payments.Count + 1, paid));
        return payments.ToValueList();
    }

    private static GrantPayment Balance(
        GrantLedgerProblem problem,
        ValueList<ConvertedEntry> expenditure,
        int number,
        Money? paid)
    {
        var requested = problem.Schedule.FinalReportOn;
        var costs = LedgerAmounts.Sum(
            expenditure.Where(entry => entry.IsEligible).Select(entry => entry.Amount),
            problem.Contract.Maximum.Currency);
        Money? grant = costs is { } known ? problem.Contract.GrantFor(known) : null;
        var balance = grant - paid;
        var goesBack = balance is { Amount: < 0 };
        return new()
        {
            Number = number,
            Condition = InstalmentCondition.FinalReport,
            IsMet = true,
            RequestedOn = requested,
            PaidOn = goesBack
                ? After(requested, problem.Schedule.PaymentDelay)
                : PaidOn(problem, number, requested),
            PaidBefore = paid,
            SpentOfGrant = grant,
            Amount = balance,
            Limit = balance is null ? null : PaymentLimit.FinalGrant,
        };
    }

    // The least whole amount of which all earlier payments and the share of the last one are spent.
    private static GrantPayment Reduced(GrantPayment payment, Money? last, Percentage? share)
    {
        if (payment.Condition is not InstalmentCondition.Spending)
        {
            return payment;
        }

        if (payment.PaidBefore is not { } paid || payment.SpentOfGrant is not { } spent || last is not { } latest)
        {
            return payment with { IsMet = null, Amount = null, Limit = null };
        }

        var threshold = paid - MinorUnits.ShareRoundedDown(latest, Percentage.FromFraction(1 - share!.Value.Fraction));
        var unspent = paid - spent;
        var isMet = spent >= threshold;
        return payment with
        {
            IsMet = isMet,
            Threshold = threshold,
            Amount = isMet || payment.Amount is not { } planned ? payment.Amount : NotNegative(planned - unspent),
            Limit = isMet || payment.Amount is null ? payment.Limit : PaymentLimit.UnspentAmount,
        };
    }

    private static GrantPayment Capped(GrantPayment payment, Money most, PaymentLimit limit) =>
        (payment.Amount, payment.PaidBefore) switch
        {
            ({ } amount, { } paid) when amount > NotNegative(most - paid) => payment with
            {
                Amount = NotNegative(most - paid),
                Limit = limit,
            },
            ({ }, null) => payment with { Amount = null, Limit = null },
            _ => payment,
        };

    private static LocalDate PaidOn(GrantLedgerProblem problem, int number, LocalDate requested) =>
        After(requested, problem.Schedule.PaymentDelay)
            .PlusMonths(problem.Late.FirstOrDefault(late => late.Number == number)?.Months ?? 0);

    private static LocalDate After(LocalDate day, Length delay) =>
        DayNumber.ToDate(DayNumber.Plus(DayNumber.From(day), delay));

    private static Money NotNegative(Money money) => money.Amount < 0 ? Money.Zero(money.Currency) : money;
}
