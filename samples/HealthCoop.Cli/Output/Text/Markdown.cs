using System.Text.RegularExpressions;

namespace HealthCoop.Cli.Output.Text;

/// <summary>Lays a text with headings, tables and lists in the notation of Markdown out for a terminal.</summary>
internal sealed class Markdown(Page page)
{
    private readonly List<string[]> _rows = [];

    public void Write(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line is ['|', ' ', .. var cells, ' ', '|'])
            {
                _rows.Add([.. cells.Split(" | ").Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal))]);
            }
            else if (line is not ['|', ..])
            {
                WriteTable();
                WriteLine(line);
            }
        }

        WriteTable();
    }

    private void WriteLine(string line)
    {
        switch (line)
        {
            case ['#', ' ', .. var title]:
                page.Heading(new(title));
                break;
            case ['#', '#', ' ', .. var title]:
                page.Caption(title);
                break;
            case ['-', ' ', .. var item]:
                page.Item(item);
                break;
        }
    }

    private void WriteTable()
    {
        if (_rows is not [var head, .. var rows])
        {
            return;
        }

        var cells = rows.ConvertAll(row => row.Select((cell, i) => i == 0 ? cell : Whole(cell)).ToArray());
        var table = new TextTable(
        [
            Column.Words(head[0]),
            .. head.Skip(1).Select((title, i) => Column.Figures(title, cells.Select(row => row[i + 1]))),
        ]);
        foreach (var row in cells)
        {
            table.Add([.. row.Select(cell => new Cell(cell))]);
        }

        page.Table(table);
        _rows.Clear();
    }

    // French parts the digits of a number, and the number from its percent sign, by spaces.
    private static string Whole(string figure) => Regex.Replace(figure, "(?<=[0-9]) (?=[0-9%])", "\u00A0");
}
