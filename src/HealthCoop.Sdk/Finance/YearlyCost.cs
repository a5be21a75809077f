namespace HealthCoop.Finance;

/// <summary>What one year of a programme or plan costs.</summary>
public sealed record YearlyCost
{
    /// <summary>Gets the year, or the years that all cost the same each.</summary>
    public required YearRange Years { get; init; }

    /// <summary>Gets the cost of one year, which may be unknown.</summary>
    public required Claim<Money> Cost { get; init; }

    /// <summary>Gets the part of it that fees and other income of its own do not cover, or <see langword="null"/> when
    /// nothing is said about it.</summary>
    public Claim<Money>? SubsidyNeeded { get; init; }

    /// <summary>Gets the cost for each person of the population, as the source rounds it; or
    /// <see langword="null"/>.</summary>
    public Claim<Money>? PerPerson { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
