using HealthCoop.Territories;

namespace HealthCoop.HealthSystem;

/// <summary>Which facilities make up a level of a health pyramid.</summary>
public sealed record PyramidLevel
{
    /// <summary>Gets the level.</summary>
    public required CareLevel Level { get; init; }

    /// <summary>Gets the kinds of facility.</summary>
    public required ValueList<FacilityType> FacilityTypes { get; init; }

    /// <summary>Gets whether <see cref="FacilityTypes"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FacilityTypesAreComplete { get; init; }

    /// <summary>Gets what kind of territory one of them serves, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public TerritoryKind? Serves { get; init; }
}
