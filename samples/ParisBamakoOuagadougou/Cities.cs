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
        Partner.LocalAuthority(new("ville-de-paris"), new("Ville de Paris", "City of Paris"), ParisTerritory);

    public static Partner Bamako { get; } =
        Partner.LocalAuthority(new("ville-de-bamako"), new("Ville de Bamako", "City of Bamako"), BamakoTerritory);

    public static Partner Ouagadougou { get; } = Partner.LocalAuthority(
        new("ville-de-ouagadougou"),
        new("Ville de Ouagadougou", "City of Ouagadougou"),
        OuagadougouTerritory);

    public static ValueList<Territory> Territories => [ParisTerritory, BamakoTerritory, OuagadougouTerritory];
}
