using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>The activities by their ordinals, the links between them and an order that follows the links.</summary>
/// <remarks>
/// A link that cannot be understood is left out, and told as a conflict. What is found without it holds all the more
/// with it: a link can only make dates later.
/// </remarks>
internal sealed class TaskNetwork
{
    private const int Ambiguous = -1;

    private readonly Dictionary<Id<Activity>, int> _ordinals;
    private readonly int[] _firstLink;
    private readonly TaskLink[] _links;

    public TaskNetwork(ValueList<SchedulingTask> tasks)
    {
        Tasks = tasks;
        _ordinals = new(tasks.Count);
        _firstLink = new int[tasks.Count + 1];
        _links = new TaskLink[tasks.Sum(task => task.After.Count)];
        CollectIds();
        CollectLinks();
        var graph = new TaskGraph(this);
        Order = graph.Order();
        IsOrdered = Order.Count == tasks.Count;
        if (!IsOrdered)
        {
            Conflicts.AddRange(new CycleFinder(this, graph).Cycles().Select(c => SchedulingConflicts.Circle(tasks, c)));
        }
    }

    public ValueList<SchedulingTask> Tasks { get; }

    public List<Conflict> Conflicts { get; } = [];

    /// <summary>Gets the ordinals, each after those that it waits for; without those that wait in a circle.</summary>
    public IReadOnlyList<int> Order { get; }

    public bool IsOrdered { get; }

    /// <summary>Gets the links to what an activity waits for.</summary>
    public ReadOnlySpan<TaskLink> LinksInto(int task) => _links.AsSpan(_firstLink[task].._firstLink[task + 1]);

    /// <summary>Tells whether a link makes dates depend on dates: those of throughout activities are given.</summary>
    public bool Binds(int task, TaskLink link) => Tasks[task] is LastingTask && Tasks[link.From] is LastingTask;

    private void CollectIds()
    {
        var twins = new Dictionary<Id<Activity>, List<JsonPointer>>();
        for (var i = 0; i < Tasks.Count; i++)
        {
            var task = Tasks[i];
            if (_ordinals.TryAdd(task.Id, i))
            {
                continue;
            }

            if (!twins.TryGetValue(task.Id, out var paths))
            {
                paths = twins[task.Id] = [Tasks[_ordinals[task.Id]].Path];
                _ordinals[task.Id] = Ambiguous;
            }

            paths.Add(task.Path);
        }

        Conflicts.AddRange(twins.Select(twin => SchedulingConflicts.SameId(twin.Key, twin.Value)));
    }

    private void CollectLinks()
    {
        var count = 0;
        for (var i = 0; i < Tasks.Count; i++)
        {
            var after = Tasks[i].After;
            for (var k = 0; k < after.Count; k++)
            {
                if (LinkOf(Tasks[i], after[k], k) is { } link)
                {
                    _links[count++] = link;
                }
            }

            _firstLink[i + 1] = count;
        }
    }

    private TaskLink? LinkOf(SchedulingTask task, Precedence after, int position)
    {
        if (!_ordinals.TryGetValue(after.Activity, out var from))
        {
            Conflicts.Add(SchedulingConflicts.UnknownPredecessor(task, after.Activity, position));
            return null;
        }

        if (from == Ambiguous)
        {
            return null;
        }

        if (after.Link == PrecedenceKind.FinishToStart && Tasks[from] is ThroughoutTask other)
        {
            Conflicts.Add(SchedulingConflicts.WaitsForThroughout(task, other, position));
            return null;
        }

        return new(from, after.Lag, after.Link);
    }
}
