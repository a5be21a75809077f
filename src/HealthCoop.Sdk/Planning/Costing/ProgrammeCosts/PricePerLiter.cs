namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>What one liter of fuel costs.</summary>
/// <remarks>
/// It keeps all decimals that it was computed with. The default value is zero in no currency.
/// </remarks>
public readonly record struct PricePerLiter
{
    private PricePerLiter(Money perLiter) => PerLiter = perLiter;

    /// <summary>Gets the price of one liter.</summary>
    public Money PerLiter { get; }

    /// <summary>Makes a price of a liter out of money.</summary>
    /// <param name="perLiter">What one liter costs, zero or more.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perLiter"/> is negative.</exception>
    public static PricePerLiter FromMoney(Money perLiter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perLiter.Amount, nameof(perLiter));
        return new(perLiter);
    }

    /// <summary>Writes the price with all its decimals, alike in every culture.</summary>
    /// <returns>A text such as <c>XOF 775 per L</c>.</returns>
    public override string ToString() => $"{PerLiter.Currency} {DecimalText.Write(PerLiter.Amount, " per L")}";
}
