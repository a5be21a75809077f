using System.Globalization;
using System.Text.Json;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>The published programme costs: cases, meetings, and tables by country.</summary>
internal static class ProgrammeCostFolder
{
    public static JsonElement CaseFile => Json("programme_cost_cases.json");

    public static JsonElement Mali => CaseFile.GetProperty("constructed_mali_training");

    public static JsonElement Json(string file) => JsonElement.Parse(File.ReadAllBytes(PathOf(file)));

    /// <summary>Finds the number in a column of the row that has these cells.</summary>
    public static decimal Number(string file, string column, params (string Column, string Cell)[] where)
    {
        var row = Rows(file).Single(cells => where.All(pair => cells[pair.Column] == pair.Cell));
        return decimal.Parse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    public static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(PathOf(file)).Where(line => line.Length > 0).Select(Cells).ToList();
        return lines.Skip(1).Select(cells =>
            lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    /// <summary>Tells whether a number is the published one, which has the digits of a binary fraction.</summary>
    public static bool IsPublished(decimal published, decimal ours) =>
        Math.Abs(ours - published) <= 1e-12m * Math.Abs(published);

    // A comma between quotation marks is part of its cell; no cell has quotation marks of its own.
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { string.Empty };
        var isQuoted = false;
        foreach (var character in line)
        {
            isQuoted ^= character == '"';
            if (character == ',' && !isQuoted)
            {
                cells.Add(string.Empty);
            }
            else if (character != '"')
            {
                cells[^1] += character;
            }
        }

        return cells;
    }

    private static string PathOf(string file) => Path.Combine(ConformanceFolder.Require("programme-cost"), file);
}
