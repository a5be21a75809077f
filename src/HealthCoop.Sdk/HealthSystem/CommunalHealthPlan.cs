using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>A communal health development plan (plan communal de développement sanitaire).</summary>
public sealed record CommunalHealthPlan : IEntity<CommunalHealthPlan>
{
    /// <inheritdoc/>
    public required Id<CommunalHealthPlan> Id { get; init; }

    /// <summary>Gets the authority whose plan it is.</summary>
    public required Id<Partner> Owner { get; init; }

    /// <summary>Gets the years that it covers, or <see langword="null"/> when they are not known.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public required Claim<HealthPlanStatus> Status { get; init; }

    /// <summary>Gets when it is adopted, or <see langword="null"/> when nothing is said about its adoption.</summary>
    public Claim<PartialDate>? AdoptedOn { get; init; }

    /// <summary>Gets the body that adopts it, or <see langword="null"/> when that is not known.</summary>
    public Narrative? AdoptedBy { get; init; }

    /// <summary>Gets the priorities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthPlanPriority> Priorities { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the plan.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
