namespace HealthCoop.Planning.Scheduling;

/// <summary>Writes the dates of both passes as the answer.</summary>
internal sealed class ScheduleWriter(TaskNetwork network, ForwardPass forward, BackwardPass backward)
{
    private static readonly ProgrammeStartDriver ProgrammeStart = new();
    private static readonly NotBeforeDriver NotBefore = new();

    /// <summary>Writes the answer; the programme's days stand where no activity gives a date.</summary>
    public Schedule Write(int first, int last)
    {
        var activities = new ScheduledActivity[network.Tasks.Count];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i] = Activity(i);
        }

        return new()
        {
            Start = activities.Length == 0 ? DayNumber.ToDate(first) : activities.Min(activity => activity.Start),
            Finish = DayNumber.ToDate(forward.LastEnd - 1 ?? last),
            Activities = new(activities),
            CriticalPath = activities
                .Where(activity => activity.IsCritical)
                .OrderBy(activity => activity.Start)
                .Select(activity => activity.Activity)
                .ToValueList(),
        };
    }

    private ScheduledActivity Activity(int task) => new()
    {
        Activity = network.Tasks[task].Id,
        Start = DayNumber.ToDate(forward.Start(task)),
        Finish = DayNumber.ToDate(forward.End(task) - 1),
        LatestStart = DayNumber.ToDate(backward.Start(task)),
        LatestFinish = DayNumber.ToDate(backward.End(task) - 1),
        IsThroughout = network.Tasks[task] is ThroughoutTask,
        Driver = DriverOf(task),
        ClosureEffects = forward.EffectsOn(task),
    };

    private StartDriver DriverOf(int task)
    {
        var driver = forward.Driver(task);
        if (driver < 0)
        {
            return driver == ForwardPass.NotBefore ? NotBefore : ProgrammeStart;
        }

        var link = network.LinksInto(task)[driver];
        return new PredecessorDriver(network.Tasks[link.From].Id, link.Kind);
    }
}
