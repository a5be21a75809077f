using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>A country, by its ISO 3166-1 alpha-2 code.</summary>
/// <remarks>
/// The default value is <c>ZZ</c>: ISO 3166-1 never gives that code to a country, and Unicode's CLDR means "unknown" by
/// it.
/// </remarks>
public readonly record struct CountryCode
{
    private readonly string? _alpha2;

    /// <summary>Makes a country code.</summary>
    /// <param name="alpha2">Two upper-case letters.</param>
    /// <exception cref="ArgumentException"><paramref name="alpha2"/> is not two upper-case letters.</exception>
    public CountryCode(string alpha2)
    {
        if (!TryParse(alpha2, out this))
        {
            throw new ArgumentException(
                $"'{alpha2}' is not a country code: ISO 3166-1 writes two upper-case letters.",
                nameof(alpha2));
        }
    }

    private CountryCode(string alpha2, bool _) => _alpha2 = alpha2;

    /// <summary>Gets Burkina Faso.</summary>
    public static CountryCode BurkinaFaso { get; } = new("BF");

    /// <summary>Gets France.</summary>
    public static CountryCode France { get; } = new("FR");

    /// <summary>Gets Mali.</summary>
    public static CountryCode Mali { get; } = new("ML");

    /// <summary>Gets the code's two letters.</summary>
    public string Alpha2 => _alpha2 ?? "ZZ";

    /// <summary>Reads a country code.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="country">The country, or <c>ZZ</c>.</param>
    /// <returns>Whether <paramref name="text"/> is two upper-case letters.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode country)
    {
        var wellFormed = text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
        country = wellFormed && text != "ZZ" ? new(text!, true) : default;
        return wellFormed;
    }

    /// <summary>Returns <see cref="Alpha2"/>.</summary>
    /// <returns>The two letters.</returns>
    public override string ToString() => Alpha2;
}
