namespace HealthCoop.Planning.Tables;

/// <summary>A text in a table.</summary>
/// <param name="Text">The text.</param>
public sealed record TextCell(Narrative Text) : TableCell
{
    // Programs for spreadsheets take a text that begins so, in whichever width, for a formula.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    internal override string Write(Language language)
    {
        var text = Text.In(language);
        return StartsAFormula(text) || StartsAFormula(text.AsSpan().TrimStart()) ? "'" + text : text;
    }

    private static bool StartsAFormula(ReadOnlySpan<char> text) =>
        text is [var first, ..] && FormulaSigns.Contains(first, StringComparison.Ordinal);
}
