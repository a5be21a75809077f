using NodaTime.Text;

namespace HealthCoop;

/// <summary>Writes dates as ISO 8601, alike in every culture.</summary>
internal static class IsoText
{
    public static string ToIso(this LocalDate date) => LocalDatePattern.Iso.Format(date);
}
