using HealthCoop.Territories;

namespace HealthCoop.Planning.Verification;

/// <summary>When closures come, read off the calendar.</summary>
internal static class ClosureComings
{
    /// <summary>Tells whether a day is closed.</summary>
    public static bool Includes(Closure closure, LocalDate day) => closure switch
    {
        DatedClosure dated => dated.During.Contains(day),
        SeasonalClosure season => Includes(season, new AnnualDate(day.Month, day.Day)),
        _ => false,
    };

    /// <summary>Lists the comings of a closure that have one of some days, each from its first day to its
    /// last.</summary>
    public static IEnumerable<Validity> Within(Closure closure, LocalDate from, LocalDate through)
    {
        if (closure is DatedClosure dated)
        {
            var during = new Validity(dated.During.From, dated.During.Through ?? LocalDate.MaxIsoValue);
            return during.Overlaps(new(from, through)) ? [during] : [];
        }

        return closure is SeasonalClosure season
            ? Seasons(season, from.Year - 1, through.Year).Where(during => during.Overlaps(new(from, through)))
            : [];
    }

    private static bool Includes(SeasonalClosure season, AnnualDate day) => season.From <= season.Through
        ? day >= season.From && day <= season.Through
        : day >= season.From || day <= season.Through;

    // A season that begins or ends on 29 February has, in most years, no such day.
    private static IEnumerable<Validity> Seasons(SeasonalClosure season, int firstYear, int lastYear)
    {
        for (var year = firstYear; year <= lastYear; year++)
        {
            var from = season.From.InYear(year);
            var first = from.Day == season.From.Day ? from : from.PlusDays(1);
            var last = season.Through.InYear(season.From <= season.Through ? year : year + 1);
            if (first <= last)
            {
                yield return new(first, last);
            }
        }
    }
}
