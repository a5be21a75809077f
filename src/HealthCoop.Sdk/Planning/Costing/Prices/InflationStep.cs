namespace HealthCoop.Planning.Costing.Prices;

/// <summary>A price rises with an index from one year to another: × index(to) / index(from).</summary>
/// <param name="Index">The index, with where it comes from.</param>
/// <param name="From">The index in the year of the price.</param>
/// <param name="To">The index in the year asked for.</param>
public sealed record InflationStep(PriceIndex Index, YearValue From, YearValue To) : PriceStep
{
    /// <inheritdoc/>
    public override decimal MultipliedBy => To.Value;

    /// <inheritdoc/>
    public override decimal DividedBy => From.Value;
}
