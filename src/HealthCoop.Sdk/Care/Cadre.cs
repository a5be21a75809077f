namespace HealthCoop.Care;

/// <summary>A profession of care personnel, as the country that employs it names it.</summary>
public sealed record Cadre : IEntity<Cadre>
{
    /// <inheritdoc/>
    public required Id<Cadre> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the group that it belongs to, or <see langword="null"/> when that is not known.</summary>
    public CadreGroup? Group { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
