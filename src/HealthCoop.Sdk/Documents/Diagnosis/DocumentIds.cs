namespace HealthCoop.Documents.Diagnosis;

/// <summary>The ids that a document gives and those that it refers to.</summary>
/// <typeparam name="TPlace">What is known of the place of each.</typeparam>
internal sealed class DocumentIds<TPlace>
{
    private readonly Dictionary<Type, Dictionary<string, TPlace>> _given = [];
    private readonly List<(Type Entity, string Id, TPlace Place, TPlace First)> _duplicates = [];
    private readonly List<(Type Entity, string Id, TPlace Place)> _references = [];

    /// <summary>Gets the ids given a second time, and where each is given first.</summary>
    public IReadOnlyList<(Type Entity, string Id, TPlace Place, TPlace First)> Duplicates => _duplicates;

    public void Add(Type entity, string id, bool isOwn, TPlace place)
    {
        var given = Given(entity);
        if (!isOwn)
        {
            _references.Add((entity, id, place));
        }
        else if (given.TryGetValue(id, out var first))
        {
            _duplicates.Add((entity, id, place, first));
        }
        else
        {
            given.Add(id, place);
        }
    }

    /// <summary>Gets the ids of an entity's type.</summary>
    public IReadOnlyCollection<string> Of(Type entity) => Given(entity).Keys;

    /// <summary>Gets another entity's type that has an id, or nothing.</summary>
    public Type? OtherWith(string id, Type entity) =>
        _given.Where(ids => ids.Key != entity && ids.Value.ContainsKey(id)).Select(ids => ids.Key).FirstOrDefault();

    /// <summary>Gets the references that lead nowhere, although the document can contain what they refer to.</summary>
    public IEnumerable<(Type Entity, string Id, TPlace Place)> Dangling(HashSet<Type> entities) =>
        _references.Where(reference =>
            entities.Contains(reference.Entity) && !Given(reference.Entity).ContainsKey(reference.Id));

    private Dictionary<string, TPlace> Given(Type entity)
    {
        if (!_given.TryGetValue(entity, out var ids))
        {
            _given[entity] = ids = new(StringComparer.Ordinal);
        }

        return ids;
    }
}
