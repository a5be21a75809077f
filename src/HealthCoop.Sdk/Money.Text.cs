using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

public readonly partial record struct Money
{
    /// <summary>
    /// The bound of written money, in major units of any currency: 10^15. What reaches it is refused when it is read.
    /// </summary>
    public const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>Reads written money such as <c>EUR 1200000.00</c>.</summary>
    /// <param name="text">
    /// The currency's code, one space, and the amount below 10^15 with at most the currency's decimals, a point before
    /// them and no separators.
    /// </param>
    /// <param name="money">The amount, or zero in no currency.</param>
    /// <returns>Whether <paramref name="text"/> is written money.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        var fault = AmountText.Read(text, currency => currency.MinorUnits, out var amount, out var currency);
        money = fault is AmountFault.None ? new(amount, currency) : default;
        return fault is AmountFault.None;
    }

    /// <summary>
    /// Writes the code and the amount rounded to exactly the currency's decimals, alike in every culture.
    /// </summary>
    /// <returns>A text such as <c>EUR 1200000.00</c> or <c>XOF 814000000</c>.</returns>
    public override string ToString() => $"{Currency} {ToAmountString()}";

    /// <summary>Writes the amount alone, rounded to exactly the currency's decimals, alike in every culture.</summary>
    /// <returns>A text such as <c>1200000.00</c>.</returns>
    public string ToAmountString() => AmountText.Write(Rounded().Amount, Currency.MinorUnits);
}
