namespace HealthCoop.Planning.Costing.Prices;

/// <summary>By how much money loses worth, as seen from today, with each year that it is paid later.</summary>
/// <remarks>
/// A rate is a base, never an exponent: powers take whole years or <see cref="Years"/>, and neither comes out of a rate
/// without a call that says so. The default value is 0 %: time makes no difference.
/// </remarks>
/// <example><code>
/// var rate = DiscountRate.Of(Percentage.FromPercent(3));
/// rate.PresentValue(Money.Eur(1000), years: 10);   // EUR 744.09
/// </code></example>
public readonly record struct DiscountRate
{
    private DiscountRate(Percentage perYear) => PerYear = perYear;

    /// <summary>Gets the rate of one year.</summary>
    public Percentage PerYear { get; }

    /// <summary>Gets what an amount grows by in a year: 1.03 for 3 %.</summary>
    private decimal YearlyFactor => 1 + PerYear.Fraction;

    /// <summary>Makes a rate.</summary>
    /// <param name="perYear">The rate of one year.</param>
    /// <returns>The rate.</returns>
    public static DiscountRate Of(Percentage perYear) => new(perYear);

    /// <summary>Computes (1 + r)^years by repeated multiplication.</summary>
    /// <param name="years">The number of years; where it is negative, the factor is the reciprocal.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="OverflowException">The years are so many that a <see cref="decimal"/> cannot hold the
    /// factor.</exception>
    public decimal CompoundFactor(int years) => years >= 0
        ? DecimalPower.Whole(YearlyFactor, years)
        : 1 / DecimalPower.Whole(YearlyFactor, -years);

    /// <summary>Computes (1 + r)^years, to 18 decimals and better for the part of a year.</summary>
    /// <param name="years">The years.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="OverflowException">The years are so many that a <see cref="decimal"/> cannot hold the
    /// factor.</exception>
    public decimal CompoundFactor(Years years) =>
        CompoundFactor(years.Whole) * DecimalPower.Part(YearlyFactor, years.Part);

    /// <summary>Computes 1 / (1 + r)^years, what one unit of money is worth so many years earlier.</summary>
    /// <param name="years">The number of years; where it is negative, the factor is above 1.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="OverflowException">The years are so many that a <see cref="decimal"/> cannot hold
    /// (1 + r)^years.</exception>
    public decimal DiscountFactor(int years) => CompoundFactor(-years);

    /// <summary>Computes what an amount is worth years before it is paid: C / (1 + r)^years.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="years">From the year that values are counted in to that of payment; negative where it was paid
    /// before.</param>
    /// <returns>The present value; nothing is rounded.</returns>
    /// <exception cref="OverflowException">The value or the factor is too large for a
    /// <see cref="decimal"/>.</exception>
    public Money PresentValue(Money amount, int years) => amount * DiscountFactor(years);

    /// <summary>Computes what an amount is worth before it is paid, where each year has a rate of its own.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rates">The rates of the years from the one that values are counted in to that of payment, in any
    /// order.</param>
    /// <returns>The amount divided by the product of all (1 + r); nothing is rounded.</returns>
    /// <exception cref="OverflowException">The product is too large for a <see cref="decimal"/>.</exception>
    public static Money PresentValue(Money amount, ValueList<DiscountRate> rates) =>
        amount / rates.Aggregate(1m, static (product, rate) => product * rate.YearlyFactor);

    /// <summary>Writes the rate, alike in every culture.</summary>
    /// <returns>A text such as <c>3 %</c>.</returns>
    public override string ToString() => PerYear.ToString();
}
