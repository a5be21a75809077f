namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>An amount of fuel.</summary>
/// <remarks>Only a <see cref="PricePerLiter"/> makes money of fuel. The default value is no fuel.</remarks>
public readonly record struct Fuel
{
    private Fuel(decimal liters) => Liters = liters;

    /// <summary>Gets the number of liters.</summary>
    public decimal Liters { get; }

    /// <summary>Makes an amount of fuel out of liters.</summary>
    /// <param name="liters">The number of liters, zero or more.</param>
    /// <returns>The fuel.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="liters"/> is negative.</exception>
    public static Fuel FromLiters(decimal liters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(liters);
        return new(liters);
    }

    /// <summary>Prices fuel; nothing is rounded.</summary>
    /// <param name="fuel">The fuel.</param>
    /// <param name="price">The price of one liter.</param>
    /// <returns>The money that the fuel costs.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static Money operator *(Fuel fuel, PricePerLiter price) => price.PerLiter * fuel.Liters;

    /// <summary>Writes the fuel, alike in every culture.</summary>
    /// <returns>A text such as <c>32.5 L</c>.</returns>
    public override string ToString() => DecimalText.Write(Liters, " L");
}
