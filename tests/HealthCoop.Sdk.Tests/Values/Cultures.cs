using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HealthCoop.Tests.Values;

/// <summary>Runs code under cultures that write numbers, signs and dates in different ways.</summary>
internal static class Cultures
{
    private static readonly CultureInfo[] All =
        [CultureInfo.InvariantCulture, .. Named("fr-FR", "de-DE", "ar-SA", "sv-SE"), Strange()];

    [SuppressMessage("ApiDesign", "RS0030", Justification = "What must not depend on the culture is run under many.")]
    public static bool Agree(Func<bool> law)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            return Array.TrueForAll(All, culture =>
            {
                CultureInfo.CurrentCulture = culture;
                return law();
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Where globalization is invariant there are no cultures with names.
    private static IEnumerable<CultureInfo> Named(params string[] names)
    {
        try
        {
            return [.. names.Select(CultureInfo.GetCultureInfo)];
        }
        catch (CultureNotFoundException)
        {
            return [];
        }
    }

    // Nothing is written as elsewhere, so that a single forgotten culture shows.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "\u066B";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "!";
        return culture;
    }
}
