namespace HealthCoop.Care;

/// <summary>A service of a care package, with what it needs.</summary>
public sealed record CareService : IEntity<CareService>
{
    /// <inheritdoc/>
    public required Id<CareService> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what the service cannot do without.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CareNeed> Needs { get; init; }

    /// <summary>Gets whether <see cref="Needs"/> names everything the service cannot do without.</summary>
    /// <value>The default is <see langword="false"/>: more may be needed.</value>
    public bool NeedsAreComplete { get; init; }

    /// <summary>Gets how often a person of the population served uses it, or <see langword="null"/>.</summary>
    public Claim<EventRate>? Contacts { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
