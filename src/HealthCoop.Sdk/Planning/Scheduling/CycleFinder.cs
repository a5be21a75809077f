namespace HealthCoop.Planning.Scheduling;

/// <summary>Finds circles: one, and a short one, in each group of activities that wait for each other.</summary>
internal sealed class CycleFinder(TaskNetwork network, TaskGraph graph)
{
    // A circle through each of so many activities is tried; the shortest of them is told.
    private const int Attempts = 64;

    private readonly int[] _group = Enumerable.Repeat(-1, network.Tasks.Count).ToArray();
    private readonly int[] _reachedIn = new int[network.Tasks.Count];
    private readonly int[] _reachedFrom = new int[network.Tasks.Count];
    private int _search;

    /// <summary>Lists the circles, each from the activity whose id comes first along the links.</summary>
    public IEnumerable<IReadOnlyList<int>> Cycles() => Groups()
        .Select(Shortest)
        .OfType<IReadOnlyList<int>>()
        .OrderBy(circle => network.Tasks[circle[0]].Id);

    /// <summary>Lists the groups in which each activity can be reached from each; Tarjan's way, without
    /// recursion.</summary>
    private List<List<int>> Groups()
    {
        var groups = new List<List<int>>();
        var number = new int[_group.Length];
        var lowest = new int[_group.Length];
        var nextChild = new int[_group.Length];
        var open = new Stack<int>();
        var path = new Stack<int>();
        var count = 0;
        for (var root = 0; root < _group.Length; root++)
        {
            if (number[root] != 0 || graph.Waiting[root] == 0)
            {
                continue;
            }

            path.Push(root);
            while (path.TryPeek(out var task))
            {
                if (number[task] == 0)
                {
                    number[task] = lowest[task] = ++count;
                    open.Push(task);
                }

                var successors = graph.Successors(task);
                if (nextChild[task] < successors.Length)
                {
                    var child = successors[nextChild[task]++];
                    if (number[child] == 0)
                    {
                        path.Push(child);
                    }
                    else if (_group[child] < 0)
                    {
                        lowest[task] = Math.Min(lowest[task], number[child]);
                    }

                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var parent))
                {
                    lowest[parent] = Math.Min(lowest[parent], lowest[task]);
                }

                if (lowest[task] == number[task])
                {
                    groups.Add(Close(task, open, groups.Count));
                }
            }
        }

        return groups;
    }

    private List<int> Close(int root, Stack<int> open, int group)
    {
        var members = new List<int>();
        int member;
        do
        {
            member = open.Pop();
            _group[member] = group;
            members.Add(member);
        }
        while (member != root);

        return members;
    }

    private List<int>? Shortest(List<int> group)
    {
        List<int>? shortest = null;
        foreach (var start in group.OrderBy(task => network.Tasks[task].Id).Take(Attempts))
        {
            if (CircleThrough(start, shortest?.Count ?? int.MaxValue) is { } circle)
            {
                shortest = circle;
            }
        }

        return shortest;
    }

    /// <summary>Searches, breadth first, for a circle with fewer members than a limit.</summary>
    private List<int>? CircleThrough(int start, int limit)
    {
        _search++;
        var level = new List<int> { start };
        for (var length = 1; length < limit && level.Count > 0; length++)
        {
            var next = new List<int>();
            foreach (var task in level)
            {
                foreach (var successor in graph.Successors(task))
                {
                    if (successor == start)
                    {
                        _reachedFrom[start] = task;
                        return Circle(start);
                    }

                    if (_group[successor] == _group[start] && _reachedIn[successor] != _search)
                    {
                        _reachedIn[successor] = _search;
                        _reachedFrom[successor] = task;
                        next.Add(successor);
                    }
                }
            }

            level = next;
        }

        return null;
    }

    private List<int> Circle(int start)
    {
        var circle = new List<int> { start };
        for (var task = _reachedFrom[start]; task != start; task = _reachedFrom[task])
        {
            circle.Add(task);
        }

        circle.Reverse(1, circle.Count - 1);
        return circle;
    }
}
