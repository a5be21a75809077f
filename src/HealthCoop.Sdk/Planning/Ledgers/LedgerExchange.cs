namespace HealthCoop.Planning.Ledgers;

/// <summary>Turns amounts into the currency of a contract, by the policy of exchange.</summary>
internal sealed class LedgerExchange
{
    private readonly ExchangeRates _rates;
    private readonly Currency _currency;
    private readonly ExchangePolicy _policy;
    private readonly YearMonth _start;
    private readonly YearMonth[] _periodEnds;
    private readonly Dictionary<(Currency, YearMonth), (decimal Sum, int Months, bool IsQuote)?> _averages = [];

    public LedgerExchange(GrantLedgerProblem problem)
    {
        _rates = problem.Rates.Rates.Aggregate(ExchangeRates.FixedParities, (all, rate) => all.With(rate));
        _currency = problem.Contract.Maximum.Currency;
        _policy = problem.Exchange;
        _start = problem.Contract.Start.ToYearMonth();
        var last = problem.Contract.End.ToYearMonth();
        _periodEnds = [.. problem.Schedule.PreFinancing
            .Where(instalment => instalment.Condition is not InstalmentCondition.Signature)
            .Select(instalment => LastEnded(instalment.RequestedOn))
            .Where(month => month >= _start && month < last)
            .Append(last)
            .Distinct()
            .Order()];
    }

    /// <summary>Gets the last month that has ended by the end of a day.</summary>
    public static YearMonth LastEnded(LocalDate day) => day.PlusDays(1).ToYearMonth().PlusMonths(-1);

    /// <summary>Converts an amount and rounds it once, or nothing when it or its rate is not known.</summary>
    public Money? Convert(Money? amount, YearMonth month)
    {
        if (amount is not { } money)
        {
            return null;
        }

        if (money.Currency == _currency || _policy is ExchangePolicy.MonthOfRecording)
        {
            return _rates.TryConvert(money, _currency, month.OnDayOfMonth(1), out var converted) ? converted : null;
        }

        var end = Array.Find(_periodEnds, last => last >= month) is var found && found != default
            ? found
            : _periodEnds[^1];
        return Average(money.Currency, end) is var (sum, months, isQuote)
            ? new Money(isQuote ? money.Amount * months / sum : money.Amount * sum / months, _currency).Rounded()
            : null;
    }

    private (decimal Sum, int Months, bool IsQuote)? Average(Currency from, YearMonth end)
    {
        if (_averages.TryGetValue((from, end), out var known))
        {
            return known;
        }

        var index = Array.IndexOf(_periodEnds, end);
        var first = index == 0 ? _start : _periodEnds[index - 1].PlusMonths(1);
        var (sum, months, quoted) = (0m, 0, 0);
        for (var month = first; month <= end; month = month.PlusMonths(1))
        {
            if (RateOf(from, month.OnDayOfMonth(1)) is not { } rate)
            {
                return _averages[(from, end)] = null;
            }

            sum += rate.Value;
            months++;
            quoted += rate.Quote == from ? 1 : 0;
        }

        // Rates that are quoted in both directions have no average of their own.
        return _averages[(from, end)] = quoted == months || quoted == 0 ? (sum, months, quoted > 0) : null;
    }

    private ExchangeRate? RateOf(Currency from, LocalDate day) => _rates.Rates.FirstOrDefault(rate =>
        rate.InForce.Contains(day)
        && ((rate.Base == from && rate.Quote == _currency) || (rate.Quote == from && rate.Base == _currency)));
}
