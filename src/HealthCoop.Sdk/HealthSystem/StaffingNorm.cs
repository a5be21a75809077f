namespace HealthCoop.HealthSystem;

/// <summary>What staff a kind of facility is to have, by a norm of a country.</summary>
public sealed record StaffingNorm : IEntity<StaffingNorm>
{
    /// <inheritdoc/>
    public required Id<StaffingNorm> Id { get; init; }

    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the kind of facility.</summary>
    public required FacilityType FacilityType { get; init; }

    /// <summary>Gets the least number of people on the staff, or <see langword="null"/> when the norm gives
    /// none.</summary>
    public int? Staff { get; init; }

    /// <summary>Gets the posts that the norm names.</summary>
    /// <value>The default is empty.</value>
    public ValueList<StaffingNormPost> Posts { get; init; }

    /// <summary>Gets whether <see cref="Posts"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PostsAreComplete { get; init; }

    /// <summary>Gets when its source tells it so, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Gets the time in which it is in force, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public PartialInterval? InForce { get; init; }

    /// <summary>Gets where this can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets the address at which it can be read, or <see langword="null"/>.</summary>
    public Uri? Address { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
