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

    // The regions of the three places are not confirmed by a source that could be read, so none is named.
    public static Territory Nampala { get; } = Locality("nampala", new("Nampala"));

    public static Territory Gomacoura { get; } = Locality("gomacoura", new("Gomacoura (Goma-Coura)"));

    public static Territory Hombori { get; } = Locality("hombori", new("Hombori"));

    public static ValueList<Territory> All => [CentralRegions, Nampala, Gomacoura, Hombori];

    public static ValueList<Facility> Infirmaries { get; } =
        [InfirmaryAt(Nampala), InfirmaryAt(Gomacoura), InfirmaryAt(Hombori)];

    private static Territory Locality(string id, Narrative name) => new()
    {
        Id = new(id),
        Name = name,
        Level = TerritoryKind.Locality,
        Country = CountryCode.Mali,
        Within = CentralRegions,
    };

    private static Facility InfirmaryAt(Territory place) => new()
    {
        Id = new(place.Id.Value),
        Name = new($"Infirmerie de garnison de {place.Name.French}", $"Garrison infirmary of {place.Name.English}"),
        Type = FacilityType.GarrisonInfirmary,
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
