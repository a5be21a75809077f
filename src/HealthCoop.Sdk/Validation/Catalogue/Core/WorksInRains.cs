using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Whether works go on in the rainy season of their place.</summary>
internal static class WorksInRains
{
    public static void Check(Works works, Programme programme, RuleCheck check)
    {
        if (works.Timing is not LastingTiming
            || Site.Of(works, check) is not { } site
            || Site.RainsWithin(site, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, check) is null)
        {
            check.DoesNotApply();
            return;
        }

        if (Stops(works))
        {
            return;
        }

        var from = works.NotBefore is null ? DayBounds.Of(programme.Start) : DayBounds.Of(works.NotBefore);
        var through = works.NotAfter is null ? ProgrammeEnd.Of(programme) : DayBounds.Of(works.NotAfter);
        if (Rains(site, from.Last, through.First, check) == true)
        {
            Breaks(from.Last, through.First, check);
        }
        else if (Rains(site, from.First, through.Last, check) != false)
        {
            ReportUnknown(works, from.IsKnown(), through.IsKnown(), programme, check);
        }
    }

    private static bool Stops(Works works)
    {
        foreach (var closure in works.StopsIn)
        {
            if (closure == ClosureKind.RainySeason)
            {
                return true;
            }
        }

        return false;
    }

    // Nothing where the time is not known; a time that ends before it begins has no day.
    private static bool? Rains(Territory site, LocalDate? from, LocalDate? through, RuleCheck check) =>
        from is { } first && through is { } last
            ? first <= last && Site.RainsWithin(site, first, last, check) is not null
            : null;

    private static void ReportUnknown(
        Works works,
        bool isStartKnown,
        bool isEndKnown,
        Programme programme,
        RuleCheck check)
    {
        if (!isStartKnown && works.NotBefore is null)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        }
        else if (!isStartKnown || isEndKnown)
        {
            check.Undecided(nameof(works.NotBefore));
        }

        if (!isEndKnown && works.NotAfter is null)
        {
            check.UndecidedAt(JsonPointer.Root / ProgrammeEnd.UnknownMember(programme));
        }
        else if (!isEndKnown)
        {
            check.Undecided(nameof(works.NotAfter));
        }
    }

    private static void Breaks(LocalDate? from, LocalDate? through, RuleCheck check) => check.Breaks(
        nameof(Works.StopsIn),
        new(
            $"Du {from?.ToIso()} au {through?.ToIso()}, les travaux traversent la saison des pluies sans s'arrêter.",
            $"From {from?.ToIso()} to {through?.ToIso()} the works go through the rainy season without a stop."),
        new(
            "Écrire que les travaux s'arrêtent pendant les pluies (rainySeason), ou les placer en saison sèche.",
            "Write that the works stop in the rains (rainySeason), or put them into the dry season."));
}
