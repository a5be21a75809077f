using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The three cities: as places, and as the authorities that govern them.</summary>
internal static class Cities
{
    public static Territory ParisTerritory { get; } = new()
    {
        Id = new("paris"),
        Name = new("Paris"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.France,
    };

    /// <summary>Gets the District of Bamako: a local authority with special status, no health district.</summary>
    public static Territory BamakoTerritory { get; } = new()
    {
        Id = new("district-de-bamako"),
        Name = new("District de Bamako", "District of Bamako"),
        Level = TerritoryKind.SpecialStatusDistrict,
        Country = CountryCode.Mali,
        Population = Claim.Baseline(2_000_000, Sources.ConferenceReport) with { Comparator = Comparator.MoreThan },
    };

    public static Territory OuagadougouTerritory { get; } = new()
    {
        Id = new("ouagadougou"),
        Name = new("Ouagadougou"),
        Level = TerritoryKind.Commune,
        Country = CountryCode.BurkinaFaso,
    };

    public static Partner Paris { get; } =
        Partner.LocalAuthority(new("ville-de-paris"), new("Ville de Paris", "City of Paris"), ParisTerritory) with
        {
            Side = CooperationSide.North,
            Source = Sources.Newsletter,
        };

    public static Partner Bamako { get; } =
        Partner.LocalAuthority(new("ville-de-bamako"), new("Ville de Bamako", "City of Bamako"), BamakoTerritory) with
        {
            Side = CooperationSide.South,
            Source = Sources.Newsletter,
        };

    public static Partner Ouagadougou { get; } = Partner.LocalAuthority(
        new("ville-de-ouagadougou"),
        new("Ville de Ouagadougou", "City of Ouagadougou"),
        OuagadougouTerritory) with
    {
        Side = CooperationSide.South,
        Source = Sources.Newsletter,
    };

    public static ValueList<Territory> Territories =>
        [ParisTerritory, BamakoTerritory, OuagadougouTerritory, .. CommunesOfBamako];

    // The District has six communes; no source of the programme says more of them.
    private static IEnumerable<Territory> CommunesOfBamako =>
        new[] { "I", "II", "III", "IV", "V", "VI" }.Select((number, index) => new Territory
        {
            Id = new($"bamako-commune-{index + 1}"),
            Name = new($"Commune {number} du District de Bamako", $"Commune {number} of the District of Bamako"),
            Level = TerritoryKind.Commune,
            Country = CountryCode.Mali,
            Within = BamakoTerritory,
        });
}
