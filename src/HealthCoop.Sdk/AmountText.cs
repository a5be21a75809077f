using System.Globalization;

namespace HealthCoop;

/// <summary>What is wrong with a written amount.</summary>
internal enum AmountFault
{
    None,
    Malformed,
    UnknownCurrency,
    TooManyDecimals,
    TooPrecise,
    TooLarge,
}

/// <summary>The one way in which amounts are written and read: <c>EUR 1200000.00</c>.</summary>
internal static class AmountText
{
    public static string Write(decimal amount, int decimals) =>
        amount.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static AmountFault Read(
        ReadOnlySpan<char> text,
        Func<Currency, int> decimals,
        out decimal amount,
        out Currency currency)
    {
        (amount, currency) = (0, default);
        if (text.IndexOf(' ') is not 3)
        {
            return AmountFault.Malformed;
        }

        var digits = text[4..];
        if (!DecimalText.IsPlain(digits))
        {
            return AmountFault.Malformed;
        }

        if (!Currency.TryRead(text[..3], out currency))
        {
            return AmountFault.UnknownCurrency;
        }

        if (!decimal.TryParse(digits, DecimalText.Style, CultureInfo.InvariantCulture, out amount)
            || Math.Abs(amount) >= Money.Limit)
        {
            return AmountFault.TooLarge;
        }

        var point = digits.IndexOf('.');
        if (point >= 0 && digits.Length - point - 1 > decimals(currency))
        {
            return AmountFault.TooManyDecimals;
        }

        return DecimalText.IsExact(digits, amount) ? AmountFault.None : AmountFault.TooPrecise;
    }
}
