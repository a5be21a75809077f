using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Goes through the months of a programme once and keeps what its tasks say of each.</summary>
internal sealed class OwnershipMonths
{
    private static readonly ResponsibilityType[] Parts =
        [ResponsibilityType.Decides, ResponsibilityType.Performs, ResponsibilityType.Pays];

    private readonly OwnedTask[] _tasks;
    private readonly bool[] _mayRun;
    private readonly bool[] _runs;
    private readonly bool[][] _hasGap;
    private readonly List<MonthShare>[] _shares = [[], [], [], []];
    private readonly List<OwnershipGap> _gaps = [];

    // The shares of one month, whose room is used again for the next.
    private readonly List<PartShares> _sure = [];
    private readonly List<PartShares> _possible = [];

    public OwnershipMonths(OwnedTask[] tasks, IEnumerable<YearMonth> months)
    {
        _tasks = tasks;
        _mayRun = new bool[tasks.Length];
        _runs = new bool[tasks.Length];
        _hasGap = [.. tasks.Select(_ => new bool[Parts.Length])];
        var areKnown = false;
        foreach (var month in months)
        {
            areKnown = true;
            Add(month);
        }

        Undated = tasks
            .Where((_, index) => !areKnown || (_mayRun[index] && !_runs[index]))
            .Select(task => task.Path)
            .ToValueList();
    }

    public ValueList<OwnershipGap> Gaps => _gaps.ToValueList();

    public ValueList<JsonPointer> Undated { get; }

    /// <summary>Gets the shares of the months that have a task.</summary>
    public IReadOnlyList<MonthShare> SharesOf(int part) => _shares[part];

    private void Add(YearMonth month)
    {
        _sure.Clear();
        _possible.Clear();
        for (var index = 0; index < _tasks.Length; index++)
        {
            var presence = _tasks[index].In(month);
            if (presence is Presence.No)
            {
                continue;
            }

            var shares = _tasks[index].SharesIn(month);
            (presence is Presence.Yes ? _sure : _possible).Add(shares);
            _mayRun[index] = true;
            _runs[index] |= presence is Presence.Yes;
            AddGaps(index, shares);
        }

        for (var part = 0; _sure.Count + _possible.Count > 0 && part < _shares.Length; part++)
        {
            _shares[part].Add(MonthShare.Of(month, _sure, _possible, part));
        }
    }

    private void AddGaps(int index, PartShares shares)
    {
        for (var part = 0; part < Parts.Length; part++)
        {
            if (!_hasGap[index][part] && shares[part].Lowest != shares[part].Highest)
            {
                _hasGap[index][part] = true;
                _gaps.Add(new(_tasks[index].Path, Parts[part]));
            }
        }
    }
}
