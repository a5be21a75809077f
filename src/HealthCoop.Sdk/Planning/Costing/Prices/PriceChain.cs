namespace HealthCoop.Planning.Costing.Prices;

/// <summary>The steps of one price, and what is missing for them; after a gap it goes on, to find the others.</summary>
internal sealed class PriceChain(RepricingProblem problem, Currency currency)
{
    public Currency Currency { get; private set; } = currency;

    public List<PriceStep> Steps { get; } = [];

    public List<Narrative> Missing { get; } = [];

    public UnitPrice Applied(UnitPrice price)
    {
        var amount = Steps.Aggregate(price.Amount, static (sum, step) => sum * step.MultipliedBy / step.DividedBy);
        return new(amount, Currency);
    }

    /// <summary>Tells whether prices of a year are asked for in the currency that the price is in.</summary>
    public bool IsAskedFor(int year) => Currency == problem.Currency && year == problem.Year;

    public void Convert(Currency to, int year)
    {
        if (Currency == to)
        {
            return;
        }

        var on = problem.RatesOn.InYear(year);
        if (RateTo(to, on) is { } rate)
        {
            Steps.Add(new ConversionStep(rate, to, on));
        }
        else
        {
            Missing.Add(PriceGaps.NoRate(Currency, to, on));
        }

        Currency = to;
    }

    public void Inflate(PriceIndex? index, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        if (index is null)
        {
            Missing.Add(PriceGaps.NoDeflator(Currency));
            return;
        }

        var (first, last) = (Find(index.Series, from), Find(index.Series, to));
        if (first is not null && last is not null)
        {
            Steps.Add(new InflationStep(index, first, last));
        }
    }

    /// <param name="from">The parities that may be those of the price's country; one is to be left.</param>
    /// <param name="to">The parity of the other country.</param>
    /// <param name="country">The price's country, where it is known.</param>
    /// <param name="year">The year of the price.</param>
    public void Rebase(
        ValueList<PurchasingPowerParity> from,
        PurchasingPowerParity to,
        CountryCode? country,
        int year)
    {
        var last = Find(to.Series, year);
        if (from is not [var only])
        {
            Missing.Add(from.IsEmpty ? PriceGaps.NoParity(Currency, country) : PriceGaps.NoCountry(Currency));
        }
        else if (Find(only.Series, year) is { } first && last is not null)
        {
            Steps.Add(new ParityStep(only, first, to, last));
        }

        Currency = to.Currency;
    }

    private YearValue? Find(YearSeries series, int year)
    {
        var value = series.Find(year);
        if (value is null)
        {
            Missing.Add(PriceGaps.NoYear(series, year));
        }

        return value;
    }

    private ExchangeRate? RateTo(Currency to, LocalDate on) => problem.Rates.Rates.FirstOrDefault(rate =>
        rate.InForce.Contains(on)
        && ((rate.Base == Currency && rate.Quote == to) || (rate.Base == to && rate.Quote == Currency)));
}
