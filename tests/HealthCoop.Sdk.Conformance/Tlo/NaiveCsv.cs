using System.Globalization;
using System.Text;

namespace HealthCoop.Conformance.Tlo;

/// <summary>Reads files of comma-separated values letter by letter, only to be another way.</summary>
internal static class NaiveCsv
{
    public static List<NaiveRow> Read(string file)
    {
        var (rows, fields, field) = (new List<NaiveRow>(), new List<string>(), new StringBuilder());
        var (quoted, line, begun) = (false, 1, 1);
        foreach (var letter in File.ReadAllText(file).TrimEnd('\n') + "\n")
        {
            line += letter == '\n' ? 1 : 0;
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || letter is not (',' or '\n'))
            {
                field.Append(letter);
            }
            else
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
                if (letter == '\n')
                {
                    rows.Add(new(begun, rows.Count == 0 ? fields : rows[0].Fields, fields));
                    (fields, begun) = ([], line);
                }
            }
        }

        return rows;
    }
}

/// <summary>A row, with the line on which it begins.</summary>
internal sealed record NaiveRow(int Line, List<string> Columns, List<string> Fields)
{
    public string this[string column] => Fields[Columns.IndexOf(column)];

    public decimal? Number(string column) => this[column].Length == 0
        ? null
        : decimal.Parse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture);
}
