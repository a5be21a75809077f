using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Whether an activity at a place that is not safe has time to spare.</summary>
internal static class SlackCheck
{
    public static void Check(Activity activity, RuleCheck check)
    {
        if (activity is not { Timing: LastingTiming timing, NotBefore: { } notBefore, NotAfter: { } notAfter }
            || notAfter.Modality == Modality.Achieved
            || Site.Of(activity, check) is not { } site
            || !Site.IsUnsafe(site, check))
        {
            check.DoesNotApply();
            return;
        }

        if (timing.Length is not { Value: { } length, Comparator: Comparator.Exactly })
        {
            check.Undecided(nameof(activity.Timing));
            return;
        }

        var (from, through) = (DayBounds.Of(notBefore), DayBounds.Of(notAfter));
        if (ProgrammeEnd.After(from.First, length) >= through.Last)
        {
            Breaks(activity, length, check);
        }
        else if (!(ProgrammeEnd.After(from.Last, length) < through.First))
        {
            ReportUnknown(from.IsKnown(), through.IsKnown(), check);
        }
    }

    private static void ReportUnknown(bool isStartKnown, bool isEndKnown, RuleCheck check)
    {
        if (!isStartKnown)
        {
            check.Undecided(nameof(Activity.NotBefore));
        }

        if (!isEndKnown || isStartKnown)
        {
            check.Undecided(nameof(Activity.NotAfter));
        }
    }

    private static void Breaks(Activity activity, Length length, RuleCheck check)
    {
        var (from, through) = (activity.NotBefore!.Value, activity.NotAfter!.Value);
        check.Breaks(
            nameof(activity.NotAfter),
            new(
                $"Du {from} au {through}, il n'y a pas un jour de plus que la durée ({length.Count}), et le site n'est "
                + "pas sûr.",
                $"From {from} to {through} there is not a day more than it takes ({length.Count}), and the site is not "
                + "safe."),
            new("Élargir la période, ou alléger l'activité.", "Widen the time, or make the activity lighter."));
    }
}
