using System.Globalization;

namespace HealthCoop;

/// <summary>
/// The one way in which plain numbers are written and read within texts, with or without a unit behind.
/// </summary>
internal static class DecimalText
{
    // More decimals than anyone can count, and few enough to be written and read exactly.
    private const int ComputedDecimals = 6;

    // A decimal holds any number of as many digits.
    private const int HeldDigits = 28;

    public const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Write(decimal value, string suffix = "") =>
        decimal.Round(value, Money.DecimalsOf(value)).ToString(CultureInfo.InvariantCulture) + suffix;

    /// <summary>Reads a number exactly: digits that a <see cref="decimal"/> cannot hold are refused.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, string suffix, out decimal value)
    {
        value = 0;
        if (!text.EndsWith(suffix, StringComparison.Ordinal))
        {
            return false;
        }

        var digits = text[..^suffix.Length];
        return IsPlain(digits)
            && decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out value)
            && IsExact(digits, value);
    }

    /// <summary>Tells whether a value that was read off digits holds each of them.</summary>
    public static bool IsExact(ReadOnlySpan<char> digits, decimal value) =>
        digits.Length <= HeldDigits || Money.DecimalsOf(value) == DecimalsIn(digits);

    /// <summary>Tells whether a text is a minus at the most, digits, and at the most a point between digits.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        return point < 0
            ? IsDigits(digits)
            : IsDigits(digits[..point]) && IsDigits(digits[(point + 1)..]);
    }

    private static int DecimalsIn(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        return point < 0 ? 0 : digits[(point + 1)..].TrimEnd('0').Length;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Rounds a computed quantity or share, half away from zero.</summary>
    public static decimal Rounded(decimal computed) =>
        decimal.Round(computed, ComputedDecimals, MidpointRounding.AwayFromZero);
}
