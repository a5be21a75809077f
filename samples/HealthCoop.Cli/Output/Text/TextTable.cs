namespace HealthCoop.Cli.Output.Text;

/// <summary>A table of aligned columns. All its lines have the same width.</summary>
internal sealed class TextTable(params IReadOnlyList<Column> columns)
{
    private const string Gap = "  ";

    private readonly List<Cell[]?> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row; cells that are left out at its end are empty.</summary>
    public TextTable Add(params ReadOnlySpan<Cell> cells)
    {
        var row = new Cell[columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            var cell = i < cells.Length ? cells[i] : string.Empty;
            row[i] = columns[i].MaximumWidth > 0 ? cell with { Text = Display.Clean(cell.Text) } : cell;
        }

        _rows.Add(row);
        return this;
    }

    /// <summary>Adds a rule, as above a total.</summary>
    public TextTable AddRule()
    {
        _rows.Add(null);
        return this;
    }

    /// <summary>Writes the table.</summary>
    /// <param name="width">The width that it should not exceed.</param>
    /// <param name="coloured">Whether cells stand out.</param>
    public IEnumerable<string> Lines(int width, bool coloured)
    {
        var widths = Widths(width);
        var rule = string.Join(Gap, widths.Select(w => new string('─', w)));
        return Heading(widths, coloured)
            .Append(rule)
            .Concat(_rows.SelectMany(row => row is null ? [rule] : Lines(row, widths, coloured)));
    }

    private int[] Widths(int width)
    {
        var widths = columns.Select((column, i) => Natural(column, i)).ToArray();
        for (var excess = widths.Sum() + (Gap.Length * (widths.Length - 1)) - width; excess > 0; excess--)
        {
            var widest = Enumerable.Range(0, widths.Length)
                .Where(i => columns[i].MaximumWidth > 0 && widths[i] > columns[i].MinimumWidth)
                .DefaultIfEmpty(-1)
                .MaxBy(i => i < 0 ? 0 : widths[i]);
            if (widest < 0)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }

    private int Natural(Column column, int ordinal)
    {
        var cells = _rows.OfType<Cell[]>().Select(row => Display.Width(row[ordinal].Text)).DefaultIfEmpty().Max();
        var title = column.Titles.Max(Display.Width);
        return Math.Max(title, column.MaximumWidth > 0 ? Math.Min(cells, column.MaximumWidth) : cells);
    }

    private IEnumerable<string> Heading(int[] widths, bool coloured)
    {
        // Titles of fewer lines stand at the bottom; long ones are wrapped where a column was narrowed.
        var titles = columns.Select((column, i) => column.Titles.Count > 1
            ? column.Titles
            : Display.Wrap(column.Titles[0], widths[i])).ToList();
        var height = titles.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            yield return Line(
                i => line - (height - titles[i].Count) is >= 0 and var at ? titles[i][at] : string.Empty,
                _ => Ink.Strong,
                widths,
                coloured);
        }
    }

    private IEnumerable<string> Lines(Cell[] row, int[] widths, bool coloured)
    {
        var wrapped = row
            .Select((cell, i) => columns[i].MaximumWidth > 0 ? Display.Wrap(cell.Text, widths[i]) : [cell.Text])
            .ToList();
        var height = wrapped.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            yield return Line(
                i => line < wrapped[i].Count ? wrapped[i][line] : string.Empty,
                i => row[i].Ink,
                widths,
                coloured);
        }
    }

    private string Line(Func<int, string> text, Func<int, Ink> ink, int[] widths, bool coloured) =>
        string.Join(Gap, widths.Select((width, i) =>
        {
            var padded = Display.Pad(text(i), width, columns[i].IsNumeric);
            return coloured ? ink(i).Paint(padded) : padded;
        }));
}
