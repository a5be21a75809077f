namespace HealthCoop.Planning.Scheduling;

/// <summary>The links the other way round: which activities wait for an activity.</summary>
internal sealed class TaskGraph
{
    private readonly int[] _first;
    private readonly int[] _successors;

    public TaskGraph(TaskNetwork network)
    {
        var count = network.Tasks.Count;
        _first = new int[count + 1];
        Waiting = new int[count];
        for (var i = 0; i < count; i++)
        {
            foreach (var link in network.LinksInto(i))
            {
                if (network.Binds(i, link))
                {
                    _first[link.From + 1]++;
                    Waiting[i]++;
                }
            }
        }

        for (var i = 0; i < count; i++)
        {
            _first[i + 1] += _first[i];
        }

        _successors = new int[_first[count]];
        var next = _first.ToArray();
        for (var i = 0; i < count; i++)
        {
            foreach (var link in network.LinksInto(i))
            {
                if (network.Binds(i, link))
                {
                    _successors[next[link.From]++] = i;
                }
            }
        }
    }

    /// <summary>Gets, for each activity, how many links still keep it waiting.</summary>
    public int[] Waiting { get; }

    public ReadOnlySpan<int> Successors(int task) => _successors.AsSpan(_first[task].._first[task + 1]);

    /// <summary>Takes one activity after the other that waits for nothing more.</summary>
    public IReadOnlyList<int> Order()
    {
        var order = new List<int>(Waiting.Length);
        for (var i = 0; i < Waiting.Length; i++)
        {
            if (Waiting[i] == 0)
            {
                order.Add(i);
            }
        }

        for (var k = 0; k < order.Count; k++)
        {
            foreach (var successor in Successors(order[k]))
            {
                if (--Waiting[successor] == 0)
                {
                    order.Add(successor);
                }
            }
        }

        return order;
    }
}
