using System.Globalization;

namespace HealthCoop;

/// <summary>The one way in which plain numbers are written and read within texts, with or without a unit behind.</summary>
internal static class DecimalText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string Write(decimal value, string suffix = "") =>
        decimal.Round(value, Money.DecimalsOf(value)).ToString(CultureInfo.InvariantCulture) + suffix;

    public static bool TryRead(string? text, string suffix, out decimal value)
    {
        value = 0;
        return text is not null
            && text.EndsWith(suffix, StringComparison.Ordinal)
            && IsPlain(text.AsSpan(0, text.Length - suffix.Length), out value);
    }

    private static bool IsPlain(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return text is [not '+' and not '.', ..] and [.., not '.']
            && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }
}
