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
        return new(DecimalText.Rounded(amount), Currency);
    }

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

    public void Rebase(PurchasingPowerParity? from, PurchasingPowerParity to, int year)
    {
        var last = Find(to.Series, year);
        if (from is null)
        {
            Missing.Add(PriceGaps.NoParity(Currency));
        }
        else if (Find(from.Series, year) is { } first && last is not null)
        {
            Steps.Add(new ParityStep(from, first, to, last));
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
