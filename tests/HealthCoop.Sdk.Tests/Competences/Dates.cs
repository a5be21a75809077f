using NodaTime;
using NodaTime.Text;

namespace HealthCoop.Tests.Competences;

/// <summary>Days as test data write them.</summary>
internal static class Dates
{
    public static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
