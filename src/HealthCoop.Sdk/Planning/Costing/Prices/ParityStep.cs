namespace HealthCoop.Planning.Costing.Prices;

/// <summary>A price is carried over to another country by purchasing power: × PPP(to) / PPP(from).</summary>
/// <param name="From">The parity of the country that the price is from, with where it comes from.</param>
/// <param name="FromValue">That parity in the year of the price.</param>
/// <param name="To">The parity of the country that the price is carried over to.</param>
/// <param name="ToValue">That parity in the year of the price.</param>
public sealed record ParityStep(
    PurchasingPowerParity From,
    YearValue FromValue,
    PurchasingPowerParity To,
    YearValue ToValue) : PriceStep
{
    /// <inheritdoc/>
    public override decimal MultipliedBy => ToValue.Value;

    /// <inheritdoc/>
    public override decimal DividedBy => FromValue.Value;
}
