using NodaTime.Text;

namespace HealthCoop.Planning;

/// <summary>Writes figures as the plan's document writes them.</summary>
internal static class FigureText
{
    public static string Of(object? figure) => figure switch
    {
        YearMonth month => YearMonthPattern.Iso.Format(month),
        AnnualDate date => AnnualDatePattern.Iso.Format(date),
        _ => AssumptionText.Of(figure),
    };
}
