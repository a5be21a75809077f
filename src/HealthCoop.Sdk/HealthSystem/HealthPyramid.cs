namespace HealthCoop.HealthSystem;

/// <summary>The levels of care of a country, from first contact upwards, as a source tells them.</summary>
public sealed record HealthPyramid : IEntity<HealthPyramid>
{
    /// <inheritdoc/>
    public required Id<HealthPyramid> Id { get; init; }

    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the levels, from first contact upwards.</summary>
    public required ValueList<PyramidLevel> Levels { get; init; }

    /// <summary>Gets when its source tells it so, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Gets the time in which it is in force, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public PartialInterval? InForce { get; init; }

    /// <summary>Gets where this can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
