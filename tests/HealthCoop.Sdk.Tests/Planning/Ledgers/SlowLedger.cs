using System.Numerics;
using HealthCoop.Planning.Ledgers;
using NodaTime;

namespace HealthCoop.Tests.Planning.Ledgers;

/// <summary>The ledger in euros and francs as plain loops over cents, for comparison.</summary>
internal sealed class SlowLedger
{
    private readonly GrantLedgerProblem _problem;

    public SlowLedger(GrantLedgerProblem problem)
    {
        _problem = problem;
        BigInteger paid = 0, last = 0;
        var maximum = Cents(problem.Contract.Maximum);
        for (var i = 0; i < problem.Schedule.PreFinancing.Count; i++)
        {
            var planned = problem.Schedule.PreFinancing[i];
            var amount = Cents(planned.Amount!.Value);
            var spent = SpentBy(planned.RequestedOn);
            if (planned.Condition is InstalmentCondition.Spending && 100 * (spent - (paid - last)) < 70 * last)
            {
                amount = BigInteger.Max(0, amount - (paid - spent));
            }

            amount = BigInteger.Min(amount, BigInteger.Max(0, maximum - paid));
            if (problem.Schedule.PreFinancingCap is not null)
            {
                amount = BigInteger.Min(amount, BigInteger.Max(0, (maximum * 90 / 100) - paid));
            }

            Payments.Add((amount, MonthOf(planned.RequestedOn, i + 1, isLate: true)));
            paid += amount;
            last = amount;
        }

        var final = problem.Schedule.FinalReportOn;
        var balance = SpentBy(null) - paid;
        Payments.Add((balance, MonthOf(final, Payments.Count + 1, isLate: balance >= 0)));
    }

    public List<(BigInteger Amount, YearMonth Month)> Payments { get; } = [];

    public static BigInteger Cents(Money money)
    {
        var whole = new BigInteger(money.Amount * (money.Currency == Currency.Eur ? 100 : 1));
        if (money.Currency == Currency.Eur)
        {
            return whole;
        }

        var twice = BigInteger.Abs(whole) * 200_000 / 655_957;
        return whole.Sign * ((twice + 1) / 2);
    }

    public BigInteger Closing(string partner, YearMonth month)
    {
        BigInteger cash = 0;
        foreach (var (amount, paidIn) in Payments)
        {
            if (paidIn <= month)
            {
                cash += PartOf(partner, amount);
            }
        }

        foreach (var contribution in _problem.Contributions)
        {
            if (contribution.Partner.Value == partner && contribution.Month <= month)
            {
                cash += Cents(contribution.Amount!.Value);
            }
        }

        foreach (var entry in _problem.Expenditure)
        {
            if (entry.Partner.Value == partner && entry.Month <= month)
            {
                cash -= Cents(entry.Amount!.Value);
            }
        }

        return cash;
    }

    private BigInteger SpentBy(LocalDate? day)
    {
        BigInteger costs = 0;
        foreach (var entry in _problem.Expenditure)
        {
            var end = entry.Month.ToDateInterval().End;
            var inAction = end >= _problem.Contract.Start && entry.Month.OnDayOfMonth(1) <= _problem.Contract.End;
            var closes = entry.ClosesAction && end >= _problem.Contract.Start
                && entry.Month.OnDayOfMonth(1) <= _problem.Schedule.FinalReportOn;
            if ((inAction || closes) && !(end > day))
            {
                costs += Cents(entry.Amount!.Value);
            }
        }

        var share = BigInteger.Max(0, costs) * new BigInteger(_problem.Contract.Rate.Percent) / 100;
        return BigInteger.Min(share, Cents(_problem.Contract.Maximum));
    }

    private YearMonth MonthOf(LocalDate requested, int number, bool isLate)
    {
        var day = requested.PlusDays(_problem.Schedule.PaymentDelay.Count);
        foreach (var late in _problem.Late)
        {
            day = isLate && late.Number == number ? day.PlusMonths(late.Months) : day;
        }

        return day.ToYearMonth();
    }

    private BigInteger PartOf(string partner, BigInteger amount)
    {
        var weights = new SortedDictionary<string, BigInteger>(StringComparer.Ordinal);
        foreach (var share in _problem.Shares)
        {
            _ = weights.TryGetValue(share.Partner.Value, out var before);
            weights[share.Partner.Value] = before + Cents(share.Amount);
        }

        if (weights.Count == 0)
        {
            return partner == _problem.Contract.Coordinator.Value ? amount : 0;
        }

        var sum = weights.Values.Aggregate(BigInteger.Add);
        var parts = weights.ToDictionary(w => w.Key, w => BigInteger.Abs(amount) * w.Value / sum);
        var left = BigInteger.Abs(amount) - parts.Values.Aggregate(BigInteger.Add);
        foreach (var (name, weight) in weights.OrderByDescending(w => BigInteger.Abs(amount) * w.Value % sum))
        {
            if (left > 0)
            {
                parts[name]++;
                left--;
            }
        }

        return amount.Sign * parts.GetValueOrDefault(partner);
    }
}
