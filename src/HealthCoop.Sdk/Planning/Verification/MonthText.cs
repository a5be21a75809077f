using NodaTime.Text;

namespace HealthCoop.Planning.Verification;

/// <summary>Writes months as ISO 8601.</summary>
internal static class MonthText
{
    public static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
