using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Collects what belongs to one facility, or to all of them at once.</summary>
/// <param name="programme">The programme.</param>
/// <param name="only">The facility, or nothing for all.</param>
/// <param name="table">Where it is put.</param>
internal delegate void SiteCollector<T>(Programme programme, Id<Facility>? only, SiteTable<T> table);

/// <summary>What belongs to each facility, in the order of the programme.</summary>
/// <remarks>For a few facilities it is searched for, which is quicker than to make a table of all. The memory is used
/// again for the next programme.</remarks>
internal sealed class SiteTable<T>(SiteCollector<T> collect)
{
    private const int FewSearches = 4;

    private readonly Dictionary<string, List<T>> _lists = new(StringComparer.Ordinal);
    private readonly Stack<List<T>> _spare = [];
    private bool _isFilled;

    /// <summary>Gets what belongs to a facility.</summary>
    public IReadOnlyList<T> At(Id<Facility> facility, Programme programme)
    {
        if (!_isFilled && !_lists.ContainsKey(facility.Value))
        {
            Collect(programme, facility);
        }

        return _lists.TryGetValue(facility.Value, out var found) ? found : [];
    }

    /// <summary>Adds something to a facility.</summary>
    public void Add(Id<Facility> facility, T item) => ListAt(facility).Add(item);

    public void Clear()
    {
        PutAside();
        _isFilled = false;
    }

    private void Collect(Programme programme, Id<Facility> facility)
    {
        if (_lists.Count < FewSearches)
        {
            ListAt(facility);
            collect(programme, facility, this);
            return;
        }

        PutAside();
        _isFilled = true;
        collect(programme, null, this);
    }

    private void PutAside()
    {
        foreach (var list in _lists.Values)
        {
            list.Clear();
            _spare.Push(list);
        }

        _lists.Clear();
    }

    private List<T> ListAt(Id<Facility> facility)
    {
        if (!_lists.TryGetValue(facility.Value, out var list))
        {
            list = _spare.TryPop(out var used) ? used : [];
            _lists.Add(facility.Value, list);
        }

        return list;
    }
}
