using System.Buffers;
using System.Text;

namespace HealthCoop.Planning.Tables;

/// <summary>A table for people and for programs: typed rows, and columns that say what is shown of them.</summary>
/// <typeparam name="TRow">What a row tells of.</typeparam>
/// <param name="Title">What the table tells.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record Table<TRow>(Narrative Title, ValueList<TableColumn<TRow>> Columns, ValueList<TRow> Rows)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the table as comma-separated values (RFC 4180), alike in every culture.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A line of headers and a line a row, each ended by a line feed. Amounts have exactly the decimals of
    /// their currency; what is not known is empty. A text that a spreadsheet would take for a formula begins with an
    /// apostrophe.</returns>
    public string ToCsv(Language language)
    {
        var text = new StringBuilder();
        Write(text, Columns.Select(column => new TextCell(column.Header).Write(language)));
        foreach (var row in Rows)
        {
            Write(text, Columns.Select(column => column.Cell(row).Write(language)));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(Quote)).Append('\n');

    private static string Quote(string field) => field.AsSpan().ContainsAny(Quoted)
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
