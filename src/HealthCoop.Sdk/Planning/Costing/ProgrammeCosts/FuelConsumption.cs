namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>How much fuel a vehicle takes for a distance.</summary>
/// <remarks>The default value is no fuel at all, as for a bicycle.</remarks>
public readonly record struct FuelConsumption
{
    private const decimal KilometersInHundred = 100;

    private FuelConsumption(decimal litersPerKilometer) => LitersPerKilometer = litersPerKilometer;

    /// <summary>Gets the liters that one kilometer takes.</summary>
    public decimal LitersPerKilometer { get; }

    /// <summary>Makes a consumption out of liters per kilometer.</summary>
    /// <param name="liters">The liters that one kilometer takes, zero or more.</param>
    /// <returns>The consumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="liters"/> is negative.</exception>
    public static FuelConsumption FromLitersPerKilometer(decimal liters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(liters);
        return new(liters);
    }

    /// <summary>Makes a consumption out of liters per 100 kilometers.</summary>
    /// <param name="liters">The liters that 100 kilometers take, zero or more.</param>
    /// <returns>The consumption.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="liters"/> is negative.</exception>
    public static FuelConsumption FromLitersPer100Kilometers(decimal liters) =>
        FromLitersPerKilometer(liters / KilometersInHundred);

    /// <summary>Writes the consumption, alike in every culture.</summary>
    /// <returns>A text such as <c>0.0668 L/km</c>.</returns>
    public override string ToString() => DecimalText.Write(LitersPerKilometer, " L/km");
}
