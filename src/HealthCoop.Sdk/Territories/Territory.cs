namespace HealthCoop.Territories;

/// <summary>A place that has people, an authority or a site.</summary>
public sealed record Territory : IEntity<Territory>
{
    /// <inheritdoc/>
    public required Id<Territory> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what the territory is, or <see langword="null"/> when that is not known.</summary>
    public TerritoryKind? Level { get; init; }

    /// <summary>Gets the country that it lies in.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the territory that it is a part of, or <see langword="null"/>.</summary>
    public Id<Territory>? Within { get; init; }

    /// <summary>Gets the number of inhabitants, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? Population { get; init; }

    /// <summary>Gets how safe it is to work in, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<SecurityZone>? Security { get; init; }

    /// <summary>Gets how well basic services cover it, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<ServiceCoverage>? Coverage { get; init; }

    /// <summary>Gets the times in which work stands still.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Closure> Closures { get; init; }

    /// <summary>Gets what the host keeps beside the territory.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
