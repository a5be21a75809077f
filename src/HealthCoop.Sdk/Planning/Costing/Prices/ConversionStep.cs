namespace HealthCoop.Planning.Costing.Prices;

/// <summary>A price is converted by the exchange rate of a day.</summary>
/// <param name="Rate">The rate, with where it comes from.</param>
/// <param name="To">The currency that the price is converted into; against the rate's direction one divides.</param>
/// <param name="On">The day whose rate counts.</param>
public sealed record ConversionStep(ExchangeRate Rate, Currency To, LocalDate On) : PriceStep
{
    /// <inheritdoc/>
    public override decimal MultipliedBy => Rate.Quote == To ? Rate.Value : 1;

    /// <inheritdoc/>
    public override decimal DividedBy => Rate.Quote == To ? 1 : Rate.Value;
}
