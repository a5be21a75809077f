using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Tables;

/// <summary>The names that tables write: a programme's, else ids.</summary>
internal sealed class TableNames(Programme? programme)
{
    private readonly Dictionary<Id<Partner>, Narrative> _partners = NamesOf(programme?.Partners, static p => p.Name);
    private readonly Dictionary<Id<Activity>, Activity> _activities =
        (programme?.Activities ?? []).DistinctBy(static activity => activity.Id).ToDictionary(static a => a.Id);

    private readonly Dictionary<Id<FundingSource>, Narrative> _sources =
        NamesOf(programme?.Budget?.Sources, static source => source.Name);

    public Narrative Of(Id<Partner> partner) => _partners.GetValueOrDefault(partner) ?? new(partner.Value);

    public Narrative Of(Id<FundingSource> source) => _sources.GetValueOrDefault(source) ?? new(source.Value);

    /// <summary>Names a line by its activity and, where it has a name, its cost item; a derived line by its
    /// origin.</summary>
    public Narrative Of(CostLine line)
    {
        if (line.Activity is not { } id)
        {
            return Terminology.Terms.For(line.Origin).Name;
        }

        if (_activities.GetValueOrDefault(id) is not { } activity)
        {
            return new(id.Value);
        }

        return ItemOf(line, activity)?.Name is { } item
            ? new($"{activity.Name.French} : {item.French}", $"{activity.Name.English}: {item.English}")
            : activity.Name;
    }

    // The number behind the last colon of a line's id is that of its item, from 1.
    private static CostItem? ItemOf(CostLine line, Activity activity) =>
        int.TryParse(line.Id.Value.AsSpan(line.Id.Value.LastIndexOf(':') + 1), out var number)
        && number >= 1
        && number <= activity.Costs.Count
            ? activity.Costs[number - 1]
            : null;

    private static Dictionary<Id<T>, Narrative> NamesOf<T>(ValueList<T>? entities, Func<T, Narrative?> name)
        where T : class, IEntity<T> => (entities ?? [])
            .Where(entity => name(entity) is not null)
            .DistinctBy(static entity => entity.Id)
            .ToDictionary(static entity => entity.Id, entity => name(entity)!);
}
