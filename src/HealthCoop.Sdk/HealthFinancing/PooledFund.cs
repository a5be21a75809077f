using HealthCoop.HealthSystem;
using HealthCoop.Territories;

namespace HealthCoop.HealthFinancing;

/// <summary>A fund that several contributors pay into by a key: a solidarity fund, a referral fund, the running costs
/// of health centres.</summary>
public sealed partial record PooledFund : IEntity<PooledFund>
{
    /// <inheritdoc/>
    public required Id<PooledFund> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what it is for.</summary>
    public required FundPurpose Purpose { get; init; }

    /// <summary>Gets the territory that it serves, or <see langword="null"/> when that is not known.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the time that its figures are about, or <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets who manages it, or <see langword="null"/> when that is not known.</summary>
    public HealthActor? ManagedBy { get; init; }

    /// <summary>Gets what all contributors are to pay, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<Money>? Total { get; init; }

    /// <summary>Gets the contributors, their key and what they paid.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FundContribution> Contributions { get; init; }

    /// <summary>Gets whether <see cref="Contributions"/> names every contributor: then the key makes 100 %, but for
    /// rounding.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ContributionsAreComplete { get; init; }

    /// <summary>Gets the capital that it began with, as stock and cash; or <see langword="null"/> when nothing is said
    /// about it.</summary>
    public Claim<Money>? InitialCapital { get; init; }

    /// <summary>Gets the stock and cash that it has, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? StockAndCash { get; init; }

    /// <summary>Gets the facilities whose referrals and evacuations it pays.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Facility>> PaysReferralsOf { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
