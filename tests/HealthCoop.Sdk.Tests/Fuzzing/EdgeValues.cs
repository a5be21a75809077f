using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Values at and beyond the edges of what may stand in a document, each of the form of another.</summary>
internal static partial class EdgeValues
{
    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "-0", "0.000001", "0.1234567", "1e-28", "12", "100000", "2147483647", "2147483648", "1e15",
        "79228162514264337593543950335", "1e28", "1e29", "1e400",
    ];

    private static readonly (Regex Form, string[] Values)[] Texts =
    [
        (Amount(), ["EUR 0.00", "EUR -1.00", "EUR 0.01", "EUR 0.001", "XOF 1", "TND 1.234", "XXX 0", "USD 12.50",
            "EUR 1000000000000000.00", "EUR 999999999999.99", "EUR 79228162514264337593543950335", "EUR 1e3"]),
        (Share(), ["0 %", "100 %", "0.0001 %", "33.333333333333 %", "99.999999 %", "101 %", "-1 %", "1e9 %", "%"]),
        (Date(), ["0001", "0001-01-01", "9999", "9999-12", "9999-12-31", "2012-02-29", "2011-02-29", "2019-06-15",
            "2020-12", "2010-13", "0000"]),
        (Range(), ["0001/9999", "2013/2013", "2020/2010", "2012-02-29/2012-02-29", "2010-01-01/", "/",
            "0001-01-01/9999-12-31"]),
        (Day(), ["02-29", "02-30", "12-31", "01-01", "06-15", "10-15"]),
        (Any(), ["", " ", "\u0000", "é", "😀", "\u2028", "a/b~c", "null", "$schema", "https://", new('x', 5_000)]),
    ];

    public static JsonNode Like(JsonNode? value, Dice dice) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => JsonNode.Parse(dice.OneOf(Numbers))!,
        JsonValueKind.True or JsonValueKind.False => !value.GetValue<bool>(),
        JsonValueKind.String => dice.OneOf(Texts.First(text => text.Form.IsMatch(value.GetValue<string>())).Values),
        JsonValueKind.Array => new JsonArray(),
        _ => new JsonObject(),
    };

    /// <summary>Tells whether a text is an amount or a share.</summary>
    public static bool IsFigure(string text) => Amount().IsMatch(text) || Share().IsMatch(text);

    [GeneratedRegex("^[A-Z]{3} [-0-9]")]
    private static partial Regex Amount();

    [GeneratedRegex("%$")]
    private static partial Regex Share();

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}){0,2}$")]
    private static partial Regex Date();

    [GeneratedRegex("^[0-9]{4}[-0-9]*/[-0-9]*$")]
    private static partial Regex Range();

    [GeneratedRegex("^[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Day();

    [GeneratedRegex("")]
    private static partial Regex Any();
}
