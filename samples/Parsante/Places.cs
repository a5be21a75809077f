using HealthCoop.HealthSystem;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Samples.Parsante;

/// <summary>Where the programme works: three garrisons in "the central regions", which its sheet does not
/// name.</summary>
internal static class Places
{
    public static Territory CentralRegions { get; } = new()
    {
        Id = new("central-regions"),
        Name = new("Les régions du centre du Mali", "The central regions of Mali"),
        Level = TerritoryKind.Unbounded,
        Country = CountryCode.Mali,
        Security = Claim.Baseline(SecurityZone.Combat, Sources.ProjectSheet),
        Coverage = Claim.Baseline(ServiceCoverage.Low, Sources.ProjectSheet),
        Closures =
        [
            new SeasonalClosure
            {
                Cause = ClosureKind.RainySeason,
                From = new AnnualDate(6, 15),
                Through = new AnnualDate(10, 15),
                AssumedBecause = new(
                    "Saison des pluies au centre du Mali : chantiers inondés, pistes coupées de mi-juin à mi-octobre.",
                    "Rainy season in central Mali: sites flooded, tracks cut from mid-June to mid-October."),
            },
        ],
    };

    private static Territory Segou { get; } = Region("segou", new("Ségou"));

    private static Territory Mopti { get; } = Region("mopti", new("Mopti"));

    private static Territory Douentza { get; } = Region("douentza", new("Douentza"));

    // The regions of the three places are believed, and not confirmed by a source that could be read.
    public static Territory Nampala { get; } = Locality("nampala", new("Nampala"), Segou) with
    {
        AccessWindows =
        [
            new DatedAccess
            {
                During = new(new(2018, 8), new(2018, 8)),
                Means = [AccessMeans.Helicopter],
                MeansAreComplete = true,
                Source = Sources.ReconnaissanceReport,
            },
        ],
    };

    public static Territory Gomacoura { get; } = Locality("gomacoura", new("Gomacoura (Goma-Coura)"), Segou);

    public static Territory Hombori { get; } = Locality("hombori", new("Hombori"), Mopti, Douentza);

    public static Territory Kati { get; } = new()
    {
        Id = new("kati"),
        Name = new("Kati"),
        Level = TerritoryKind.Locality,
        Country = CountryCode.Mali,
    };

    public static ValueList<Territory> All =>
        [CentralRegions, Nampala, Gomacoura, Hombori, Kati, Segou, Mopti, Douentza];

    public static ValueList<Facility> Infirmaries { get; } =
        [InfirmaryAt(Nampala), InfirmaryAt(Gomacoura), InfirmaryAt(Hombori)];

    private static Territory Locality(string id, Narrative name, params Territory[] believedRegions) => new()
    {
        Id = new(id),
        Name = name,
        Level = TerritoryKind.Locality,
        Country = CountryCode.Mali,
        Within = CentralRegions,
        Versions =
        [
            .. believedRegions.Select(region => new TerritoryVersion
            {
                During = default,
                Within = region,
                Evidence = Evidence.Unconfirmed,
            }),
        ],
    };

    private static Territory Region(string id, Narrative name) => new()
    {
        Id = new(id),
        Name = name,
        Level = TerritoryKind.Region,
        Country = CountryCode.Mali,
    };

    private static Facility InfirmaryAt(Territory place) => new()
    {
        Id = new(place.Id.Value),
        Name = new($"Infirmerie de garnison de {place.Name.French}", $"Garrison infirmary of {place.Name.English}"),
        Type = FacilityType.GarrisonInfirmary,
        StatedType = Claim.Planned(FacilityType.GarrisonInfirmary, Sources.ProjectSheet) with
        {
            Competing = [Claim.Planned(FacilityType.ReferralHealthCentre, Sources.HealthServiceReport)],
            ChosenBecause = new(
                "La fiche du projet et les autres journaux parlent d'infirmeries ; « centres de santé de 2e "
                + "référence » ne se lit que dans un journal.",
                "The project sheet and the other papers speak of infirmaries; \"second-reference health centres\" are "
                + "read in one paper alone."),
        },
        States =
        [
            new(FacilityStatus.Planned, new(new(2019, 3, 5)))
            {
                Reason = new("Annoncée au lancement", "Announced at the launch"),
                Source = Sources.LaunchReport,
            },
        ],
        Territory = place,
        Package = CarePackages.GarrisonInfirmary,
        Users = [UserGroup.Military, UserGroup.MilitaryFamilies, UserGroup.Civilians],
        PopulationServed = Claim.NotPublished<int>(Modality.Baseline, Sources.ProjectSheet),

        // Nothing stands there before the programme. Who is posted there is not published, nor which medicines and
        // vaccines the military health service and the national programmes supply.
        Means = new() { EquipmentIsComplete = true, BuildingIsComplete = true },
        RunningCosts =
        [
            Unpublished(new("Soldes et primes du personnel soignant", "Pay and allowances of the care staff")),
            Unpublished(new("Médicaments et consommables", "Medicines and consumables")),
            Unpublished(new("Énergie, eau, entretien du bâtiment et du matériel",
                "Energy, water, upkeep of building and equipment")),
            Unpublished(new("Carburant et entretien de l'ambulance", "Fuel and upkeep of the ambulance")),
        ],
        Source = Sources.LaunchReport,
    };

    private static RunningCost Unpublished(Narrative name) =>
        new() { Name = name, PerYear = Claim.NotPublished<Money>(Modality.Expected) };
}
