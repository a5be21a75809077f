using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>Activities that each waited for the one before, up to the one that finishes too late.</summary>
internal sealed record LateChain
{
    private const int NamedAtEachEnd = 4;

    public required IReadOnlyList<SchedulingTask> Tasks { get; init; }

    /// <summary>Gets whether the chain begins on the first date of its first activity.</summary>
    public required bool StartsWithNotBefore { get; init; }

    /// <summary>Gets those that are done in one go and waited for a closure to end.</summary>
    public required IReadOnlyList<SchedulingTask> Waiting { get; init; }

    public required int Deadline { get; init; }

    public required int Finish { get; init; }

    public int DaysLate => Finish - Deadline;

    public SchedulingTask Last => Tasks[^1];

    /// <summary>Gets whether the chain hangs on the end of the programme, so that a later end makes it later.</summary>
    public bool FollowsTheEnd => Tasks[0] is ThroughoutTask && Tasks.Count > 1;

    /// <summary>Gets the places of the chain.</summary>
    public IEnumerable<JsonPointer> Places => StartsWithNotBefore
        ? Tasks.Select(task => task.Path).Prepend(Tasks[0].Path / nameof(Activity.NotBefore))
        : Tasks.Select(task => task.Path);

    /// <summary>Names the activities, those in the middle of a long chain left out.</summary>
    public override string ToString() => Tasks.Count <= 2 * NamedAtEachEnd
        ? Named(Tasks)
        : $"{Named(Tasks.Take(NamedAtEachEnd))} → … → {Named(Tasks.TakeLast(NamedAtEachEnd))}";

    private static string Named(IEnumerable<SchedulingTask> tasks) => string.Join(" → ", tasks.Select(task => task.Id));
}
