using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>The names of a programme's entities, and what its places speak of.</summary>
internal sealed class ProgrammeNames
{
    private readonly Dictionary<(Type Entity, string Id), Narrative> _names = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public ProgrammeNames(Programme programme)
    {
        Add(programme.Territories, nameof(Programme.Territories), territory => territory.Name);
        Add(programme.Partners, nameof(Programme.Partners), partner => partner.Name);
        Add(programme.Cadres, nameof(Programme.Cadres), cadre => cadre.Name);
        Add(programme.EquipmentItems, nameof(Programme.EquipmentItems), item => item.Name);
        Add(programme.CommodityItems, nameof(Programme.CommodityItems), item => new(
            $"{item.Name.French} ({item.Unit.French})",
            $"{item.Name.English} ({item.Unit.English})"));
        Add(programme.CareServices, nameof(Programme.CareServices), service => service.Name);
        Add(programme.CarePackages, nameof(Programme.CarePackages), package => package.Name);
        Add(programme.Facilities, nameof(Programme.Facilities), facility => facility.Name);
        Add(programme.HealthPlans, nameof(Programme.HealthPlans), _ => null);
        Add(programme.Institutions, nameof(Programme.Institutions), institution => institution.Name);
        Add(programme.Agreements, nameof(Programme.Agreements), agreement => agreement.Title);
        Add(programme.Activities, nameof(Programme.Activities), activity => activity.Name);
        Add(programme.Milestones, nameof(Programme.Milestones), milestone => milestone.Name);
        AddSources(programme.Budget);
    }

    /// <summary>Gets the name of an entity; its id where it has none.</summary>
    public Narrative Of<T>(Id<T> id)
        where T : class, IEntity<T> => _names.GetValueOrDefault((typeof(T), id.Value)) ?? new(id.Value);

    /// <summary>Gets the name of an entity, or other words where there is no entity.</summary>
    public Narrative Of<T>(Id<T>? id, Narrative otherwise)
        where T : class, IEntity<T> => id is { } known ? Of(known) : otherwise;

    /// <summary>Finds the entity that a place lies in: its place and id, and the way from there.</summary>
    public (string? Owner, string Way) Locate(JsonPointer path)
    {
        var text = path.ToString();
        for (var end = text.IndexOf('/', Math.Min(1, text.Length)); end > 0; end = text.IndexOf('/', end + 1))
        {
            if (_ids.TryGetValue(text[..end], out var id))
            {
                return ($"{text[..end]} ({id})", text[(end + 1)..]);
            }
        }

        return (null, text);
    }

    private void Add<T>(ValueList<T> entities, string member, Func<T, Narrative?> name)
        where T : class, IEntity<T>
    {
        foreach (var (i, entity) in entities.Index())
        {
            if (name(entity) is { } known)
            {
                _names.TryAdd((typeof(T), entity.Id.Value), known);
            }

            _ids.Add((JsonPointer.Root / member / i).ToString(), entity.Id.Value);
        }
    }

    private void AddSources(Budget? budget)
    {
        foreach (var (i, source) in (budget?.Sources ?? []).Index())
        {
            if (source.Name is { } name)
            {
                _names.TryAdd((typeof(FundingSource), source.Id.Value), name);
            }

            var path = JsonPointer.Root / nameof(Programme.Budget) / nameof(Budget.Sources) / i;
            _ids.Add(path.ToString(), source.Id.Value);
        }
    }
}
