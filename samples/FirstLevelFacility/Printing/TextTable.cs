namespace HealthCoop.Samples.FirstLevelFacility.Printing;

/// <summary>Lays cells out in columns.</summary>
internal static class TextTable
{
    /// <summary>Writes rows; a column whose heading begins with <c>&gt;</c> is aligned to the right.</summary>
    public static IEnumerable<string> Write(string[] headings, IEnumerable<string[]> rows)
    {
        string[][] all = [headings.Select(heading => heading.TrimStart('>')).ToArray(), .. rows];
        var widths = headings.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        return all.Select(row => $"  {string.Join("  ", row.Select(Cell))}".TrimEnd());

        string Cell(string text, int column) => headings[column].StartsWith('>')
            ? text.PadLeft(widths[column])
            : text.PadRight(widths[column]);
    }
}
