using HealthCoop.Care;
using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.HealthSystem;

/// <summary>A health facility.</summary>
public sealed record Facility : IEntity<Facility>
{
    /// <inheritdoc/>
    public required Id<Facility> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the kind of facility.</summary>
    public required FacilityType Type { get; init; }

    /// <summary>Gets where it stands.</summary>
    public required Id<Territory> Territory { get; init; }

    /// <summary>Gets the point where it stands, or <see langword="null"/> when that is not known. Never public where it
    /// could endanger people.</summary>
    public Coordinates? Location { get; init; }

    /// <summary>Gets who owns it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Owner { get; init; }

    /// <summary>Gets the care package that it is to offer, or <see langword="null"/>.</summary>
    public Id<CarePackage>? Package { get; init; }

    /// <summary>Gets whom it serves.</summary>
    /// <value>The default is empty.</value>
    public ValueList<UserGroup> Users { get; init; }

    /// <summary>Gets the number of people that it serves, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<int>? PopulationServed { get; init; }

    /// <summary>Gets what it has before the programme.</summary>
    /// <value>The default knows nothing about what is there.</value>
    public FacilityMeans Means { get; init => field = value ?? new(); } = new();

    /// <summary>Gets on what terms civilians are cared for, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public CivilianAccess? CivilianAccess { get; init; }

    /// <summary>Gets what it costs year after year once it is open.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RunningCost> RunningCosts { get; init; }

    /// <summary>Gets whether <see cref="RunningCosts"/> names all that it costs.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RunningCostsAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the facility.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
