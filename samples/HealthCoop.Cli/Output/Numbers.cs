using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthCoop.Cli.Output;

/// <summary>Writes numbers as readers of a language expect them, whatever the machine's culture.</summary>
internal sealed partial class Numbers(Language language)
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private const char NoBreakSpace = '\u00A0';

    private const decimal SmallestPercent = 0.1m;

    private readonly bool _french = language == Language.French;

    private readonly NumberFormatInfo _format = language == Language.French
        ? new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," }
        : new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>Writes <c>EUR 900,000.00</c> or <c>900 000,00 EUR</c>.</summary>
    public string Amount(Money money) =>
        _french ? $"{Figure(money)} {money.Currency}" : $"{money.Currency} {Figure(money)}";

    /// <summary>Writes an amount where its currency stands elsewhere.</summary>
    public string Figure(Money money) => Fixed(money.Rounded().Amount, money.Currency.MinorUnits);

    /// <summary>Writes a fraction as a percentage with one decimal; something is never written as nothing.</summary>
    public string Share(decimal fraction)
    {
        var percent = fraction * 100;
        var figure = percent is > 0 and < SmallestPercent ? $"<{Fixed(SmallestPercent, 1)}" : Fixed(percent, 1);
        return figure + (_french ? " %" : "%");
    }

    /// <summary>Writes a whole number.</summary>
    public string Whole(int number) => Fixed(number, 0);

    /// <summary>Writes a number with at most one decimal.</summary>
    public string Quantity(decimal number)
    {
        var rounded = decimal.Round(number, 1, MidpointRounding.AwayFromZero);
        return Fixed(rounded, decimal.IsInteger(rounded) ? 0 : 1);
    }

    /// <summary>Writes a number with three decimals, as an index from 0 to 1 or a price has.</summary>
    public string Index(decimal number) => Fixed(number, 3);

    /// <summary>Writes how many there are of something.</summary>
    public string Count(int number, Plural noun) => $"{Whole(number)} {noun.For(number).In(language)}";

    /// <summary>Writes the amounts and shares within a text of the library as everywhere else: it writes them alike in
    /// every language, such as <c>EUR 200000.00</c> and <c>91.6667 %</c>.</summary>
    public string InText(string text) => FiguresOfTheLibrary().Replace(text, match => match.Groups["percent"] switch
    {
        { Success: true, Value: var percent } => Joined(_french ? $"{percent.Replace('.', ',')} %" : $"{percent}%"),
        _ when Currency.TryParse(match.Groups["currency"].Value, out var currency)
            && decimal.TryParse(match.Groups["amount"].Value, Style, CultureInfo.InvariantCulture, out var amount) =>
            Joined(Amount(new(amount, currency))),
        _ => match.Value,
    });

    // No line ends within a figure.
    private static string Joined(string figure) => figure.Replace(' ', NoBreakSpace);

    // What a source writes otherwise, such as EUR 10,000, stays as it is.
    [GeneratedRegex(
        @"\b(?<currency>[A-Z]{3}) (?<amount>-?[0-9]+(\.[0-9]+)?)(?![.,]?[0-9])|(?<percent>\b[0-9]+(\.[0-9]+)?) %")]
    private static partial Regex FiguresOfTheLibrary();

    private string Fixed(decimal number, int decimals) => decimal
        .Round(number, decimals, MidpointRounding.AwayFromZero)
        .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), _format);
}
