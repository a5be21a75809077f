namespace HealthCoop;

/// <summary>How fast something grows from one year to the next, or shrinks: a population, the use of a
/// medicine.</summary>
/// <remarks>It is no share of a whole: it may be negative. The default value is "neither grows nor shrinks".</remarks>
public readonly record struct GrowthRate
{
    private const int MonthsInYear = 12;

    private GrowthRate(decimal percentPerYear) => PercentPerYear = percentPerYear;

    /// <summary>Gets the growth in percent of the year before: 2.9 for 2.9 % per year.</summary>
    public decimal PercentPerYear { get; }

    /// <summary>Makes a rate.</summary>
    /// <param name="percent">The growth in percent of the year before, -100 or more.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below -100: nothing is left to
    /// go.</exception>
    public static GrowthRate FromPercentPerYear(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, -100);
        return new(percent);
    }

    /// <summary>Writes the rate, alike in every culture.</summary>
    /// <returns>A text such as <c>2.9 % per year</c>.</returns>
    public override string ToString() => DecimalText.Write(PercentPerYear, " % per year");

    /// <summary>Computes by what something is multiplied in some years.</summary>
    internal decimal Over(int years)
    {
        var factor = 1m;
        for (var year = 0; year < years; year++)
        {
            factor *= 1 + (PercentPerYear / 100);
        }

        return factor;
    }

    /// <summary>Computes by what something is multiplied in some months: compound over whole years, even within the
    /// last one.</summary>
    internal decimal OverMonths(decimal months)
    {
        var years = (int)(months / MonthsInYear);
        return Over(years) * (1 + (PercentPerYear / 100 * (months - (years * MonthsInYear)) / MonthsInYear));
    }
}
