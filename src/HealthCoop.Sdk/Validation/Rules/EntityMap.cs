namespace HealthCoop.Validation.Rules;

/// <summary>A table of entities by their ids.</summary>
internal abstract class EntityMap
{
    /// <summary>Gets or sets whether the table is made.</summary>
    public bool IsFilled { get; set; }

    /// <summary>Gets or sets how often entities were searched before.</summary>
    public int Searches { get; set; }

    public virtual void Clear() => (IsFilled, Searches) = (false, 0);
}

/// <summary>A table of entities of one type.</summary>
internal sealed class EntityMap<T> : EntityMap
    where T : class, IEntity<T>
{
    private readonly Dictionary<string, T> _entities = new(StringComparer.Ordinal);

    private string? _lastId;

    /// <summary>Gets what was found last: rules about one thing after the other ask for the same again and
    /// again.</summary>
    public T? Last { get; private set; }

    /// <summary>Tells whether an id is the last that was asked for.</summary>
    public bool Knows(string id) => string.Equals(id, _lastId, StringComparison.Ordinal);

    public void Remember(string id, T? entity) => (_lastId, Last) = (id, entity);

    public void Add(ValueList<T> entities)
    {
        _entities.EnsureCapacity(_entities.Count + entities.Count);
        foreach (var entity in entities)
        {
            _entities.TryAdd(entity.Id.Value, entity);
        }
    }

    public T? Find(string id) => _entities.GetValueOrDefault(id);

    public override void Clear()
    {
        base.Clear();
        (_lastId, Last) = (null, null);
        _entities.Clear();
    }
}
