using System.Globalization;

namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>One row of a file, with the line on which it begins.</summary>
internal sealed class CsvRow(SourceLine source, IReadOnlyList<string> columns, IReadOnlyList<string> fields)
{
    public SourceLine Source => source;

    /// <summary>Reads a field; one that is left empty is an empty text.</summary>
    public string Text(string column)
    {
        var index = columns.Index().Where(each => each.Item == column).Select(each => each.Index).DefaultIfEmpty(-1);
        return index.First() is >= 0 and var at
            ? fields[at].Trim()
            : throw UnreadableFolderException.At(source, $"The file has no column '{column}'.");
    }

    /// <summary>Reads a number from zero up, or nothing where the field is empty.</summary>
    public decimal? Number(string column) => Text(column) switch
    {
        "" => null,
        var text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= 0 => number,
        var text => throw Wrong(column, text, "a number from zero up"),
    };

    /// <summary>Reads a number of whole things, or nothing where the field is empty.</summary>
    public int? Count(string column) => Number(column) switch
    {
        null => null,
        var number when decimal.IsInteger(number.Value) && number <= int.MaxValue => (int)number,
        _ => throw Wrong(column, Text(column), "a whole number"),
    };

    /// <summary>Reads yes or no.</summary>
    public bool Truth(string column) => bool.TryParse(Text(column), out var truth)
        ? truth
        : throw Wrong(column, Text(column), "True or False");

    private UnreadableFolderException Wrong(string column, string text, string wanted) =>
        UnreadableFolderException.At(source, $"The column '{column}' says '{text}', which is not {wanted}.");
}
