namespace HealthCoop;

/// <summary>Something with an identity of its own within a programme.</summary>
/// <typeparam name="TSelf">The entity's own type, so that ids of different entities cannot be mixed up.</typeparam>
public interface IEntity<TSelf>
    where TSelf : class, IEntity<TSelf>
{
    /// <summary>Gets the id, unique among the entities of its type in a programme.</summary>
    /// <value>Has no default.</value>
    Id<TSelf> Id { get; }
}
