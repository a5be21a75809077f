using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Whether somebody made sure, not long before, that a site can be reached.</summary>
internal static class VerifiedAccess
{
    public static void Check(SiteActivity activity, Programme programme, RuleCheck check)
    {
        if (activity is not (Works or EquipmentSupply)
            || activity.NotBefore?.Modality == Modality.Achieved
            || Site.Of(activity, check) is not { } site
            || (site.AccessWindows.IsEmpty && !Site.IsUnsafe(site, check))
            || check.Figure(null, programme) is not { } days)
        {
            check.DoesNotApply();
            return;
        }

        var start = DayBounds.Of(activity.NotBefore);
        if (start is not { First: { } first, Last: { } last })
        {
            check.Undecided(nameof(activity.NotBefore));
            return;
        }

        if (!HasWindow(site, last.PlusDays(-(int)days), first))
        {
            CheckVisits(activity, site, new(first, last, (int)days), programme, check);
        }
    }

    private static bool HasWindow(Territory site, LocalDate from, LocalDate through)
    {
        foreach (var window in site.AccessWindows)
        {
            var isOpen = window switch
            {
                DatedAccess dated => IsWithin(dated.During, from, through),
                SeasonalAccess season => Site.Overlaps(season.From, season.Through, through, through),
                _ => false,
            };
            if (isOpen)
            {
                return true;
            }
        }

        return false;
    }

    // The time of access surely has a day among those that count.
    private static bool IsWithin(PartialInterval during, LocalDate from, LocalDate through) =>
        !(during.From?.Latest > through) && !(during.Through?.Earliest < from);

    private static void CheckVisits(
        SiteActivity activity,
        Territory site,
        WorkStart start,
        Programme programme,
        RuleCheck check)
    {
        int? open = null, stale = null;
        for (var i = 0; i < programme.Milestones.Count; i++)
        {
            if (!IsVisit(programme.Milestones[i], site, out var visit))
            {
                continue;
            }

            var on = DayBounds.Of(visit.On);
            switch (start.IsSoonAfter(on))
            {
                case true:
                    return;
                case false when on.Last < start.First:
                    stale = i;
                    break;
                case null:
                    open = i;
                    break;
            }
        }

        var list = JsonPointer.Root / nameof(programme.Milestones);
        if (open is { } undecided)
        {
            check.UndecidedAt(list / undecided / nameof(DatedMilestone.On));
        }
        else if (stale is { } last)
        {
            Breaks(activity, (DatedMilestone)programme.Milestones[last], check);
        }
        else
        {
            check.UndecidedAt(list);
        }
    }

    private static bool IsVisit(Milestone milestone, Territory site, out DatedMilestone visit)
    {
        visit = (milestone as DatedMilestone)!;
        return milestone is DatedMilestone { Event: MilestoneEvent.Reconnaissance or MilestoneEvent.Visit } dated
            && dated.Place == site.Id;
    }

    private static void Breaks(SiteActivity activity, DatedMilestone visit, RuleCheck check) => check.Breaks(
        nameof(activity.NotBefore),
        new(
            $"L'accès a été vérifié pour la dernière fois le {visit.On.Value}, et l'activité commence le "
            + $"{activity.NotBefore?.Value}.",
            $"Access was last verified on {visit.On.Value}, and the activity starts on {activity.NotBefore?.Value}."),
        new(
            "Vérifier l'accès à nouveau avant de commencer.",
            "Verify access again before starting."));

    /// <summary>The days on which work can start, and how many days before it a visit counts.</summary>
    private readonly record struct WorkStart(LocalDate First, LocalDate Last, int Days)
    {
        /// <summary>Tells whether work starts soon after a visit; nothing where the dates leave it open.</summary>
        public bool? IsSoonAfter((LocalDate? First, LocalDate? Last) visit) =>
            visit.First >= Last.PlusDays(-Days) && visit.Last <= First ? true
            : visit.Last < First.PlusDays(-Days) || visit.First > Last ? false
            : null;
    }
}
