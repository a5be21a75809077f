using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>How much one case, or one contact, takes of something: tablets, tests, pairs of gloves.</summary>
/// <remarks>Only a number of cases makes a quantity of a year out of it. The default value is nothing.</remarks>
public readonly record struct QuantityPerCase
{
    private const string Suffix = " per case";

    private QuantityPerCase(decimal perCase) => PerCase = perCase;

    /// <summary>Gets the number of units that one case takes.</summary>
    public decimal PerCase { get; }

    /// <summary>Makes a quantity of one case.</summary>
    /// <param name="perCase">The number of units that one case takes on average, zero or more.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perCase"/> is negative.</exception>
    public static QuantityPerCase Of(decimal perCase)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perCase, 0);
        return new(perCase);
    }

    /// <summary>Computes a share of a quantity: what is used when only some cases take it.</summary>
    /// <param name="quantity">The quantity of a case that takes it.</param>
    /// <param name="share">The share of the cases that do.</param>
    /// <returns>The quantity of one case on average.</returns>
    public static QuantityPerCase operator *(QuantityPerCase quantity, Percentage share) =>
        new(quantity.PerCase * share.Fraction);

    /// <summary>Reads a quantity such as <c>2 per case</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="quantity">The quantity, or nothing.</param>
    /// <returns>Whether <paramref name="text"/> is a quantity of a case.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuantityPerCase quantity)
    {
        var read = DecimalText.TryRead(text, Suffix, out var perCase) && perCase >= 0;
        quantity = read ? new(perCase) : default;
        return read;
    }

    /// <summary>Writes the quantity, alike in every culture.</summary>
    /// <returns>A text such as <c>2 per case</c>.</returns>
    public override string ToString() => DecimalText.Write(PerCase, Suffix);
}
