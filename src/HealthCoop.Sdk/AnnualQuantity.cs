using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>How much there is of something in one year: cases, contacts, units of a medicine.</summary>
/// <remarks>
/// It is no quantity per case and no rate per person: what one case takes is a <see cref="QuantityPerCase"/>, how often
/// a person needs something an <see cref="EventRate"/>. The default value is nothing.
/// </remarks>
public readonly record struct AnnualQuantity : IComparable<AnnualQuantity>
{
    private const string Suffix = " per year";

    private AnnualQuantity(decimal perYear) => PerYear = perYear;

    /// <summary>Gets the number of units in one year.</summary>
    public decimal PerYear { get; }

    /// <summary>Makes a quantity of one year.</summary>
    /// <param name="perYear">The number of units in one year, zero or more.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> is negative.</exception>
    public static AnnualQuantity Of(decimal perYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear, 0);
        return new(perYear);
    }

    /// <summary>Adds two quantities.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static AnnualQuantity operator +(AnnualQuantity left, AnnualQuantity right) =>
        new(left.PerYear + right.PerYear);

    /// <summary>Computes what the cases of a year take.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="each">What one case takes.</param>
    /// <returns>What a year takes.</returns>
    /// <exception cref="OverflowException">The quantity is too large for a <see cref="decimal"/>.</exception>
    public static AnnualQuantity operator *(AnnualQuantity cases, QuantityPerCase each) =>
        new(cases.PerYear * each.PerCase);

    /// <summary>Computes the working time that the cases of a year take.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="each">The time of one case.</param>
    /// <returns>The time of a year.</returns>
    /// <exception cref="OverflowException">The time is too long for a <see cref="decimal"/>.</exception>
    public static AnnualWorkingTime operator *(AnnualQuantity cases, WorkingTime each) =>
        AnnualWorkingTime.FromMinutes(cases.PerYear * each.Minutes);

    /// <summary>Computes a share of a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="share">The share.</param>
    /// <returns>The part.</returns>
    public static AnnualQuantity operator *(AnnualQuantity quantity, Percentage share) =>
        new(quantity.PerYear * share.Fraction);

    /// <summary>Reads a quantity such as <c>12000 per year</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="quantity">The quantity, or nothing.</param>
    /// <returns>Whether <paramref name="text"/> is a quantity of a year.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnualQuantity quantity)
    {
        var read = DecimalText.TryRead(text, Suffix, out var perYear) && perYear >= 0;
        quantity = read ? new(perYear) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(AnnualQuantity other) => PerYear.CompareTo(other.PerYear);

    /// <summary>Writes the quantity, alike in every culture.</summary>
    /// <returns>A text such as <c>12000 per year</c>.</returns>
    public override string ToString() => DecimalText.Write(PerYear, Suffix);

    /// <summary>Compares two quantities.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    public static bool operator <(AnnualQuantity left, AnnualQuantity right) => left.CompareTo(right) < 0;

    /// <summary>Compares two quantities.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    public static bool operator <=(AnnualQuantity left, AnnualQuantity right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two quantities.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    public static bool operator >(AnnualQuantity left, AnnualQuantity right) => left.CompareTo(right) > 0;

    /// <summary>Compares two quantities.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    public static bool operator >=(AnnualQuantity left, AnnualQuantity right) => left.CompareTo(right) >= 0;
}
