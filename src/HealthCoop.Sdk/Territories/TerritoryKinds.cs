namespace HealthCoop.Territories;

/// <summary>Which kinds of territory a country has.</summary>
public static class TerritoryKinds
{
    private static readonly ValueList<TerritoryKind> Mali =
    [
        TerritoryKind.Country,
        TerritoryKind.Region,
        TerritoryKind.SpecialStatusDistrict,
        TerritoryKind.Cercle,
        TerritoryKind.Arrondissement,
        TerritoryKind.Commune,
        TerritoryKind.Quarter,
        TerritoryKind.Village,
        TerritoryKind.HealthDistrict,
        TerritoryKind.HealthArea,
    ];

    private static readonly ValueList<TerritoryKind> BurkinaFaso =
    [
        TerritoryKind.Country,
        TerritoryKind.Region,
        TerritoryKind.Province,
        TerritoryKind.Department,
        TerritoryKind.Commune,
        TerritoryKind.Arrondissement,
        TerritoryKind.Sector,
        TerritoryKind.Village,
        TerritoryKind.HealthDistrict,
        TerritoryKind.HealthArea,
    ];

    private static readonly ValueList<TerritoryKind> France =
    [
        TerritoryKind.Country,
        TerritoryKind.Region,
        TerritoryKind.Department,
        TerritoryKind.IntercommunalAuthority,
        TerritoryKind.Metropolis,
        TerritoryKind.Commune,
        TerritoryKind.Arrondissement,
        TerritoryKind.Quarter,
        TerritoryKind.Village,
    ];

    /// <summary>Gets the kinds of territory that a country has, the larger before the smaller and those of the health
    /// system last.</summary>
    /// <param name="country">The country.</param>
    /// <returns>
    /// The kinds, or <see langword="null"/> for a country about which the library knows nothing.
    /// <see cref="TerritoryKind.Locality"/> and <see cref="TerritoryKind.Unbounded"/> are found in every country and
    /// not listed.
    /// </returns>
    public static ValueList<TerritoryKind>? Of(CountryCode country) =>
        country == CountryCode.Mali ? Mali
        : country == CountryCode.BurkinaFaso ? BurkinaFaso
        : country == CountryCode.France ? France
        : null;
}
