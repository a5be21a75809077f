using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>Reads files of comma-separated values whose first row names the columns.</summary>
internal static class CsvTable
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        DetectColumnCountChanges = false,
        IgnoreBlankLines = false,
    };

    public static IReadOnlyList<CsvRow> Read(string folder, string file)
    {
        try
        {
            using var reader = new StreamReader(Path.Combine(folder, file));
            using var parser = new CsvParser(reader, Configuration);
            return [.. Rows(parser, file)];
        }
        catch (BadDataException bad)
        {
            throw UnreadableFolderException.At(
                new(file, bad.Context?.Parser?.RawRow ?? 0),
                "A quotation mark stands where none can: one within a field is doubled.");
        }
        catch (IOException broken)
        {
            throw new UnreadableFolderException($"{file}: {broken.Message}", broken);
        }
    }

    private static IEnumerable<CsvRow> Rows(CsvParser parser, string file)
    {
        var columns = parser.Read()
            ? parser.Record!.Select(name => name.Trim()).ToArray()
            : throw new UnreadableFolderException($"{file}: The file is empty.");
        for (var line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
        {
            var source = new SourceLine(file, line);
            var fields = parser.Record!;
            yield return fields.Length == columns.Length
                ? new(source, columns, fields)
                : throw UnreadableFolderException.At(
                    source,
                    $"The row has {fields.Length} fields, and the first row names {columns.Length} columns.");
        }
    }
}
