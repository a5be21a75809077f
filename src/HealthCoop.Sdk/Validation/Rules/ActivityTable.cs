using System.Numerics;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Which activities are at each facility, trainings for it among them, in the order of the
/// programme.</summary>
/// <remarks>It is made of ordinals alone, so that it keeps no programme in memory. The next programme takes it over
/// where it differs in little from the one before, and its memory in any case.</remarks>
internal sealed class ActivityTable
{
    public const int None = -1;

    // Above so many changes a new table is quicker.
    private const int FewChanges = 100;

    private readonly WeakReference<Programme?> _made = new(null);
    private readonly List<int> _changes = [];
    private bool _isCurrent;

    // By a hash of the facility's id the first activity there, and for each activity the next one: two facilities may
    // share a chain, so that whoever follows it compares.
    private int[] _first = [];
    private int[] _next = [];
    private int _mask;

    /// <summary>Lets go of the programme; another may come.</summary>
    public void Reset() => _isCurrent = false;

    /// <summary>Gets the activities at a facility.</summary>
    public ActivitiesAtSite At(Id<Facility> facility, Programme programme)
    {
        if (!_isCurrent)
        {
            Become(programme);
            _isCurrent = true;
        }

        return new(this, programme, facility);
    }

    public int First(Id<Facility> facility) => _first[BucketOf(facility)];

    public int Next(int ordinal) => _next[ordinal];

    private void Become(Programme programme)
    {
        _made.TryGetTarget(out var last);
        _made.SetTarget(null);
        if (last is null || !TryChange(last, programme))
        {
            Make(programme);
        }

        _made.SetTarget(programme);
    }

    private bool TryChange(Programme last, Programme programme)
    {
        var (before, after) = (last.Activities, programme.Activities);
        if (after.Count > _mask + 1 || !ListChanges.TryFind(before, after, FewChanges, _changes))
        {
            return false;
        }

        foreach (var ordinal in _changes)
        {
            if (ordinal < before.Count && before[ordinal].Site is { } old)
            {
                LinkTo(ordinal, old) = _next[ordinal];
            }

            if (ordinal < after.Count && after[ordinal].Site is { } site)
            {
                ref var link = ref LinkTo(ordinal, site);
                _next[ordinal] = link;
                link = ordinal;
            }
        }

        return true;
    }

    private void Make(Programme programme)
    {
        var activities = programme.Activities.AsSpan();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, activities.Length));
        if (_first.Length < size)
        {
            (_first, _next) = (new int[size], new int[size]);
        }

        _mask = size - 1;
        _first.AsSpan(0, size).Fill(None);
        for (var ordinal = activities.Length - 1; ordinal >= 0; ordinal--)
        {
            if (activities[ordinal].Site is { } site)
            {
                ref var first = ref _first[BucketOf(site)];
                (_next[ordinal], first) = (first, ordinal);
            }
        }
    }

    // Where the activity is named, or would be, among those of its chain.
    private ref int LinkTo(int ordinal, Id<Facility> site)
    {
        ref var link = ref _first[BucketOf(site)];
        while (link != None && link < ordinal)
        {
            link = ref _next[link];
        }

        return ref link;
    }

    private int BucketOf(Id<Facility> facility) => facility.GetHashCode() & _mask;
}
