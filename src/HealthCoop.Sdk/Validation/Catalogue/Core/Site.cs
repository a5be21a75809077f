using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Where an activity takes place, and what holds there: of its territory or of one around it.</summary>
internal static class Site
{
    // More than a pyramid of territories has; a circle among them is another rule's matter.
    private const int MostLevels = 12;

    private static readonly int LastYear = LocalDate.MaxIsoValue.Year;

    /// <summary>Gets the territory of an activity: its own, or that of its facility.</summary>
    public static Territory? Of(Activity activity, RuleCheck check)
    {
        if (activity.Territory is { } own)
        {
            return check.Find(own);
        }

        return activity.Site is { } id && check.Find(id) is { } place ? check.Find(place.Territory) : null;
    }

    /// <summary>Gets the territory around another one.</summary>
    public static Territory? Around(Territory territory, RuleCheck check) =>
        territory.Within is { } within ? check.Find(within) : null;

    /// <summary>Tells whether a territory lies in another one, or is the same.</summary>
    public static bool IsIn(Id<Territory> inner, Id<Territory> outer, RuleCheck check)
    {
        var place = check.Find(inner);
        for (var level = 0; place is not null && level < MostLevels; level++)
        {
            if (place.Id == outer)
            {
                return true;
            }

            place = Around(place, check);
        }

        return inner == outer;
    }

    /// <summary>Tells whether a territory, or one around it, is known not to be safe.</summary>
    public static bool IsUnsafe(Territory territory, RuleCheck check)
    {
        var place = territory;
        for (var level = 0; place is not null && level < MostLevels; level++)
        {
            if (place.Security?.Value is { } zone)
            {
                return zone != SecurityZone.Stable;
            }

            place = Around(place, check);
        }

        return false;
    }

    /// <summary>Finds a rainy season of a territory, or of the nearest one around it that has any, with days in some
    /// time.</summary>
    public static Closure? RainsWithin(Territory territory, LocalDate from, LocalDate through, RuleCheck check)
    {
        var place = territory;
        for (var level = 0; place is not null && level < MostLevels; level++)
        {
            foreach (var closure in place.Closures)
            {
                if (closure.Cause == ClosureKind.RainySeason && Overlaps(closure, from, through))
                {
                    return closure;
                }
            }

            place = Around(place, check);
        }

        return null;
    }

    private static bool Overlaps(Closure closure, LocalDate from, LocalDate through) => closure switch
    {
        DatedClosure dated => dated.During.Overlaps(new(from, through)),
        SeasonalClosure season => Overlaps(season.From, season.Through, from, through),
        _ => false,
    };

    /// <summary>Tells whether some days of each year have one in some time.</summary>
    public static bool Overlaps(AnnualDate first, AnnualDate last, LocalDate from, LocalDate through)
    {
        if (from.Year < LastYear && through >= from.PlusYears(1))
        {
            return true;
        }

        for (var year = from.Year - 1; year <= through.Year; year++)
        {
            var end = last >= first ? last.InYear(year)
                : year < LastYear ? last.InYear(year + 1)
                : LocalDate.MaxIsoValue;
            if (first.InYear(year) <= through && end >= from)
            {
                return true;
            }
        }

        return false;
    }
}
