using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The activities of a programme, each with what stops it.</summary>
internal sealed class WorkPlan
{
    public WorkPlan(Programme programme, ProgrammeDays days, Obstacles obstacles)
    {
        Days = days;
        Items = programme.Activities
            .Select((activity, i) => ItemOf(
                activity,
                JsonPointer.Root / nameof(Programme.Activities) / i,
                programme,
                obstacles))
            .ToList();
    }

    public ProgrammeDays Days { get; }

    public IReadOnlyList<WorkItem> Items { get; }

    private WorkItem ItemOf(Activity activity, JsonPointer place, Programme programme, Obstacles obstacles)
    {
        if (activity.Timing is not LastingTiming timing)
        {
            return new() { Activity = activity, Place = place };
        }

        if (timing.Length.ForPlanning is not { } length)
        {
            obstacles.Add(place / nameof(Activity.Timing), new(
                $"La durée de l'activité « {activity.Id} » est inconnue.",
                $"The length of the activity '{activity.Id}' is not known."));
            return new() { Activity = activity, Place = place };
        }

        var closures = Places.ClosuresOf(activity, programme);
        var calendar = new WorkCalendar(Days, length, activity.MayPause, closures);
        return new()
        {
            Activity = activity,
            Place = place,
            Calendar = calendar,
            OpenCalendar = closures.IsEmpty ? calendar : new(Days, length, mayPause: false, []),
            Closures = closures,
            Length = length,
        };
    }
}
