using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.HealthFinancing;

/// <summary>What is done for a time so that health staff comes, stays and does well.</summary>
public sealed record IncentiveScheme : IEntity<IncentiveScheme>
{
    /// <inheritdoc/>
    public required Id<IncentiveScheme> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the kind of incentive.</summary>
    public required IncentiveType Type { get; init; }

    /// <summary>Gets the cadres that it is for.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Cadre>> Cadres { get; init; }

    /// <summary>Gets whether <see cref="Cadres"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CadresAreComplete { get; init; }

    /// <summary>Gets the facilities whose staff it is for, of which others may be.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Facility>> Facilities { get; init; }

    /// <summary>Gets the amount for one of <see cref="Per"/>, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<Money>? Amount { get; init; }

    /// <summary>Gets what the amount is counted by, or <see langword="null"/> when that is not known.</summary>
    public IncentiveBasis? Per { get; init; }

    /// <summary>Gets who pays, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Payer { get; init; }

    /// <summary>Gets when it is in force, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
