namespace HealthCoop.Planning.Scheduling;

/// <summary>The latest dates that keep the last finish of all.</summary>
internal sealed class BackwardPass
{
    private readonly TaskNetwork _network;
    private readonly ForwardPass _forward;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public BackwardPass(TaskNetwork network, ForwardPass forward)
    {
        (_network, _forward) = (network, forward);
        _starts = Enumerable.Repeat(int.MaxValue, network.Tasks.Count).ToArray();
        _ends = Enumerable.Repeat(forward.LastEnd ?? int.MaxValue, network.Tasks.Count).ToArray();
        for (var k = network.Order.Count - 1; k >= 0; k--)
        {
            Place(network.Order[k]);
        }
    }

    public int Start(int task) => _starts[task];

    /// <summary>Gets the day after the last one.</summary>
    public int End(int task) => _ends[task];

    private void Place(int task)
    {
        if (_network.Tasks[task] is not LastingTask lasting)
        {
            (_starts[task], _ends[task]) = (_forward.Start(task), _forward.End(task));
            return;
        }

        var work = _forward.WorkTimeOf(lasting);
        _starts[task] = work.LatestStart(_forward.Start(task), _starts[task], _ends[task]);
        _ends[task] = work.End(_starts[task]);
        foreach (var link in _network.LinksInto(task))
        {
            if (!_network.Binds(task, link))
            {
                continue;
            }

            var limit = DayNumber.LatestBefore(link.HoldsEnd ? _ends[task] : _starts[task], link.Lag);
            var held = link.LeavesEnd ? _ends : _starts;
            held[link.From] = Math.Min(held[link.From], limit);
        }
    }
}
