namespace HealthCoop.Documents.Converters;

/// <summary>The entities of a document by their types and ids.</summary>
internal sealed class EntityTables
{
    private readonly Dictionary<Type, IEntityTable> _tables = [];

    /// <summary>Gets the entities of a type, to which more may be added.</summary>
    public EntityTable<T> Of<T>()
        where T : class, IEntity<T>
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables[typeof(T)] = table = new EntityTable<T>();
        }

        return (EntityTable<T>)table;
    }

    /// <summary>Finds an entity.</summary>
    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T> =>
        _tables.TryGetValue(typeof(T), out var table) ? ((EntityTable<T>)table).Find(id) : null;

    /// <summary>Tells whether an entity of some types is missing although something refers to it.</summary>
    public bool HaveMissing(HashSet<Type> types) =>
        _tables.Any(table => types.Contains(table.Key) && table.Value.HasMissing);
}
