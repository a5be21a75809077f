namespace HealthCoop.Planning.Tables;

/// <summary>A number in a table, such as that of a row.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberCell(int Number) : TableCell
{
    internal override string Write(Language language) => DecimalText.Write(Number);
}
