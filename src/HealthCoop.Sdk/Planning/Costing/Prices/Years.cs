namespace HealthCoop.Planning.Costing.Prices;

/// <summary>A length of time in years, whole or not: a training of 3.5 years, a useful life of 15.</summary>
/// <remarks>
/// It is no calendar year and no rate, so that neither is taken for an exponent. The default value is no time at all.
/// </remarks>
public readonly record struct Years
{
    /// <summary>The largest number of years.</summary>
    public const int MaximumCount = 1_000;

    private const int MonthsPerYear = 12;

    private Years(decimal count) => Count = count;

    /// <summary>Gets the number of years.</summary>
    public decimal Count { get; }

    /// <summary>Gets the number of full years.</summary>
    public int Whole => (int)Count;

    /// <summary>Gets what is left behind the full years, from 0 to below 1.</summary>
    public decimal Part => Count % 1;

    /// <summary>Makes a length of time.</summary>
    /// <param name="count">The number of years, from 0 to 1,000.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Years Of(decimal count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaximumCount);
        return new(count);
    }

    /// <summary>Makes a length of time out of months, twelve to the year.</summary>
    /// <param name="months">The number of months, from 0 to 12,000.</param>
    /// <returns>The length of time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is out of range.</exception>
    public static Years FromMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaximumCount * MonthsPerYear);
        return new((decimal)months / MonthsPerYear);
    }

    /// <summary>Writes the length of time, alike in every culture.</summary>
    /// <returns>A text such as <c>3.5 years</c>.</returns>
    public override string ToString() => DecimalText.Write(Count, " years");
}
