using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.HealthSystem;

/// <summary>The health system of a city or commune, as its sources sum it up.</summary>
[LooksAt(nameof(FacilityCounts))]
public sealed record CommunalHealthSystem : IEntity<CommunalHealthSystem>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<CommunalHealthSystem> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the territory whose system it is.</summary>
    public required Id<Territory> Territory { get; init; }

    /// <summary>Gets the authority in charge, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Authority { get; init; }

    /// <summary>Gets the health districts that serve the territory, of which others may be.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Territory>> HealthDistricts { get; init; }

    /// <summary>Gets the number of health districts, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? HealthDistrictCount { get; init; }

    /// <summary>Gets how many facilities of each kind there are, one number at a time (rule HC-CLM-002).</summary>
    /// <value>The default is empty.</value>
    public ValueList<FacilityCount> FacilityCounts { get; init; }

    /// <summary>Gets whether <see cref="FacilityCounts"/> names every kind that there is.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool FacilityCountsAreComplete { get; init; }

    /// <summary>Gets the associations and committees through which users manage facilities.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Institution>> Institutions { get; init; }

    /// <summary>Gets whether <see cref="Institutions"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool InstitutionsAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check) =>
        Retelling.Check(check, nameof(FacilityCounts), FacilityCounts.AsSpan(), Told);

    private static ((FacilityType, PartialDate?, Modality) Key, int Count)? Told(FacilityCount? count) =>
        count?.Count is { Comparator: Comparator.Exactly, Value: { } number } claim
            ? ((count.Type, count.On, claim.Modality), number)
            : null;
}
