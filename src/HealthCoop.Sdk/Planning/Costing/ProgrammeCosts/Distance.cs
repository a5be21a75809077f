namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>How far something travels.</summary>
/// <remarks>
/// Only a <see cref="PricePerKilometer"/> makes money of a distance, and only a <see cref="FuelConsumption"/> fuel: a
/// distance times a price times a consumption is neither, and does not compile. The default value is no distance.
/// </remarks>
public readonly record struct Distance
{
    private Distance(decimal kilometers) => Kilometers = kilometers;

    /// <summary>Gets the distance in kilometers.</summary>
    public decimal Kilometers { get; }

    /// <summary>Makes a distance out of kilometers.</summary>
    /// <param name="kilometers">The number of kilometers, zero or more.</param>
    /// <returns>The distance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kilometers"/> is negative.</exception>
    public static Distance FromKilometers(decimal kilometers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kilometers);
        return new(kilometers);
    }

    /// <summary>Computes how far several trips go.</summary>
    /// <param name="each">The distance of one trip.</param>
    /// <param name="trips">The number of trips, zero or more; an average may be no whole number.</param>
    /// <returns>The distance of all trips.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trips"/> is negative.</exception>
    /// <exception cref="OverflowException">The distance is too long for a <see cref="decimal"/>.</exception>
    public static Distance operator *(Distance each, decimal trips)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trips);
        return new(each.Kilometers * trips);
    }

    /// <summary>Computes the fuel that a distance takes.</summary>
    /// <param name="distance">The distance.</param>
    /// <param name="consumption">What the vehicle takes for a kilometer.</param>
    /// <returns>The fuel.</returns>
    /// <exception cref="OverflowException">There is too much fuel for a <see cref="decimal"/>.</exception>
    public static Fuel operator *(Distance distance, FuelConsumption consumption) =>
        Fuel.FromLiters(distance.Kilometers * consumption.LitersPerKilometer);

    /// <summary>Prices a distance; nothing is rounded.</summary>
    /// <param name="distance">The distance.</param>
    /// <param name="price">The price of one kilometer.</param>
    /// <returns>The money that the distance costs.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static Money operator *(Distance distance, PricePerKilometer price) =>
        price.PerKilometer * distance.Kilometers;

    /// <summary>Writes the distance, alike in every culture.</summary>
    /// <returns>A text such as <c>480.5 km</c>.</returns>
    public override string ToString() => DecimalText.Write(Kilometers, " km");
}
