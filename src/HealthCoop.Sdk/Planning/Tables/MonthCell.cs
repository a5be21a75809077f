using NodaTime.Text;

namespace HealthCoop.Planning.Tables;

/// <summary>A month in a table, written as ISO 8601: <c>2019-01</c>.</summary>
/// <param name="Month">The month.</param>
public sealed record MonthCell(YearMonth Month) : TableCell
{
    internal override string Write(Language language) => YearMonthPattern.Iso.Format(Month);
}
