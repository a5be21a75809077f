namespace HealthCoop.Planning.Scheduling;

/// <summary>Finds the dates that are missed, each with the chain of activities that leads there.</summary>
internal sealed class Deadlines(TaskNetwork network, ForwardPass forward, int last)
{
    // Each of many activities may miss its date at the end of a long chain that is the same for all.
    private const int LongestChain = 50;

    private readonly bool?[] _waits = new bool?[network.Tasks.Count];

    public IEnumerable<Conflict> Conflicts()
    {
        for (var i = 0; i < network.Tasks.Count; i++)
        {
            foreach (var conflict in network.Tasks[i] is LastingTask task ? Missed(i, task) : Unmet(i))
            {
                yield return conflict;
            }
        }

        if (forward.LastEnd > last + 1)
        {
            yield return SchedulingConflicts.EndsAfterProgramme(LateChain(LastTask(), int.MaxValue, last));
        }
    }

    private IEnumerable<Conflict> Missed(int ordinal, LastingTask task)
    {
        if (forward.HasDates(ordinal) && task.NotAfter is { } notAfter)
        {
            var deadline = DayNumber.From(notAfter);
            if (forward.End(ordinal) > deadline + 1)
            {
                yield return SchedulingConflicts.MissesNotAfter(LateChain(ordinal, LongestChain, deadline));
            }
        }
    }

    private List<Conflict> Unmet(int ordinal)
    {
        var unmet = new List<Conflict>();
        foreach (var link in network.LinksInto(ordinal))
        {
            var has = link.HoldsEnd ? forward.End(ordinal) : forward.Start(ordinal);
            var bound = forward.Bound(link);
            if (forward.HasDates(link.From) && bound > has)
            {
                var predecessor = network.Tasks[link.From];
                unmet.Add(link.HoldsEnd
                    ? SchedulingConflicts.ThroughoutWaits(network.Tasks[ordinal], predecessor, true, bound - 1)
                    : SchedulingConflicts.ThroughoutWaits(network.Tasks[ordinal], predecessor, false, bound));
            }
        }

        return unmet;
    }

    private int LastTask() => Enumerable.Range(0, network.Tasks.Count)
        .Where(task => network.Tasks[task] is LastingTask && forward.HasDates(task))
        .OrderByDescending(forward.End)
        .ThenBy(task => network.Tasks[task].Id)
        .First();

    private LateChain LateChain(int task, int longest, int deadline)
    {
        var members = new List<int> { task };
        while (members.Count < longest && forward.Driver(members[^1]) is >= 0 and var driver)
        {
            members.Add(network.LinksInto(members[^1])[driver].From);
        }

        members.Reverse();
        return new()
        {
            Tasks = members.Select(member => network.Tasks[member]).ToList(),
            StartsWithNotBefore = forward.Driver(members[0]) == ForwardPass.NotBefore,
            Waiting = members.Where(Waits).Select(member => network.Tasks[member]).ToList(),
            Deadline = deadline,
            Finish = forward.End(task) - 1,
        };
    }

    private bool Waits(int task) => _waits[task] ??=
        network.Tasks[task] is LastingTask { MayPause: false, Closures.IsEmpty: false }
        && forward.EffectsOn(task).Any(effect => effect.Response == ClosureResponse.Waits);
}
