namespace HealthCoop.HealthSystem;

/// <summary>Something that a health plan does.</summary>
/// <param name="Name">What it is.</param>
[LooksAt(nameof(Years))]
public sealed record HealthPlanActivity(Narrative Name)
{
    /// <summary>Gets the years in which it is done, or <see langword="null"/> when they are not known.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Gets the pillars that it strengthens.</summary>
    /// <value>The default names none.</value>
    public PillarShares Pillars { get; init; }

    /// <summary>Gets what it costs in all, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? Cost { get; init; }

    /// <summary>Gets who pays.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthActor> Payers { get; init; }

    /// <summary>Gets whether <see cref="Payers"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool PayersAreComplete { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
