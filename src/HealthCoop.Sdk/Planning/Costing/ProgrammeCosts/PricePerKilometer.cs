namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>What one kilometer of a vehicle costs: tires, upkeep, repairs, insurance.</summary>
/// <remarks>
/// Whether fuel is in it, the source of the price says. It keeps all decimals that it was computed with. The default
/// value is zero in no currency.
/// </remarks>
public readonly record struct PricePerKilometer
{
    private PricePerKilometer(Money perKilometer) => PerKilometer = perKilometer;

    /// <summary>Gets the price of one kilometer.</summary>
    public Money PerKilometer { get; }

    /// <summary>Makes a price of a kilometer out of money.</summary>
    /// <param name="perKilometer">What one kilometer costs, zero or more.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perKilometer"/> is negative.</exception>
    public static PricePerKilometer FromMoney(Money perKilometer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perKilometer.Amount, nameof(perKilometer));
        return new(perKilometer);
    }

    /// <summary>Writes the price with all its decimals, alike in every culture.</summary>
    /// <returns>A text such as <c>USD 0.2348 per km</c>.</returns>
    public override string ToString() =>
        $"{PerKilometer.Currency} {DecimalText.Write(PerKilometer.Amount, " per km")}";
}
