using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>A currency, by its ISO 4217 code, with its minor unit.</summary>
/// <remarks>The default value is <c>XXX</c>, ISO 4217's code for "no currency".</remarks>
public readonly record struct Currency
{
    // ISO 4217, list one: codes by the number of decimals of their minor unit; what has no minor unit has none.
    private const string NoDecimals =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF XAG XAU XBA XBB XBC XBD XDR XPD "
        + "XPT XSU XTS XUA XXX";

    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF "
        + "CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ "
        + "GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD "
        + "MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON "
        + "RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS "
        + "UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    // ISO 4217, list three: what documents of the time are in.
    private const string Former = "FRF";

    private static readonly FrozenDictionary<string, int> Decimals =
        new[] { (NoDecimals, 0), (TwoDecimals, 2), (Former, 2), (ThreeDecimals, 3), (FourDecimals, 4) }
            .SelectMany(list => list.Item1.Split(' ').Select(code => KeyValuePair.Create(code, list.Item2)))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Decimals.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string? _code;

    /// <summary>Makes a currency.</summary>
    /// <param name="code">A code of ISO 4217, in upper case.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code of ISO 4217.</exception>
    public Currency(string code)
    {
        if (!TryParse(code, out this))
        {
            throw new ArgumentException($"'{code}' is not a currency code of ISO 4217.", nameof(code));
        }
    }

    private Currency(string? code, bool _) => _code = code;

    /// <summary>Gets the euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>Gets the US dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>Gets the CFA franc of the West African Economic and Monetary Union, which has no minor unit.</summary>
    public static Currency Xof { get; } = new("XOF");

    /// <summary>Gets the currencies that are known, in the ordinal order of their codes.</summary>
    public static ValueList<Currency> Known { get; } =
        Decimals.Keys.Order(StringComparer.Ordinal).Select(code => new Currency(code)).ToValueList();

    /// <summary>Gets the ISO 4217 code.</summary>
    public string Code => _code ?? "XXX";

    /// <summary>Gets the number of decimals of the minor unit: 2 for the euro, 0 for the CFA franc.</summary>
    public int MinorUnits => Decimals[Code];

    /// <summary>Reads a currency code.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="currency">The currency, or <c>XXX</c>.</param>
    /// <returns>Whether <paramref name="text"/> is a code of ISO 4217.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency) =>
        TryRead(text, out currency);

    /// <summary>Returns <see cref="Code"/>.</summary>
    /// <returns>The ISO 4217 code.</returns>
    public override string ToString() => Code;

    // All values of a currency share one text.
    internal static bool TryRead(ReadOnlySpan<char> text, out Currency currency)
    {
        var known = Codes.TryGetValue(text, out var code);
        currency = known && code != "XXX" ? new(code, true) : default;
        return known;
    }
}
