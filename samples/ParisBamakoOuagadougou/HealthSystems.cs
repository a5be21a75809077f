using HealthCoop.HealthSystem;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The health systems of the two partner cities, as far as they are counted.</summary>
internal static class HealthSystems
{
    private static readonly PartialDate Counted = new(2011);

    public static CommunalHealthSystem OfBamako { get; } = new()
    {
        Id = new("health-system-bamako"),
        Name = new("Système de santé de Bamako", "Health system of Bamako"),
        Territory = Cities.BamakoTerritory,
        Authority = Cities.Bamako,
        FacilityCounts =
        [
            CountedIn2011(FacilityType.ReferralHealthCentre, 6),
            CountedIn2011(FacilityType.CommunityHealthCentre, 55),
            CountedIn2011(FacilityType.RegionalHospital, 0),
        ],
        Source = Sources.ConferenceReport,
    };

    /// <summary>Gets Ouagadougou's: five health districts, by what is known of the country; no source of the programme
    /// counts its centres.</summary>
    public static CommunalHealthSystem OfOuagadougou { get; } = new()
    {
        Id = new("health-system-ouagadougou"),
        Name = new("Système de santé de Ouagadougou", "Health system of Ouagadougou"),
        Territory = Cities.OuagadougouTerritory,
        Authority = Cities.Ouagadougou,
        HealthDistrictCount = Claim.Baseline(5),
        FacilityCounts =
        [
            NotCounted(FacilityType.HealthAndSocialPromotionCentre),
            NotCounted(FacilityType.MedicalCentreWithSurgery),
        ],
    };

    public static ValueList<CommunalHealthSystem> All => [OfBamako, OfOuagadougou];

    private static FacilityCount CountedIn2011(FacilityType type, int count) =>
        new(type, Claim.Baseline(count, Sources.ConferenceReport)) { On = Counted };

    private static FacilityCount NotCounted(FacilityType type) =>
        new(type, Claim.NotPublished<int>(Modality.Baseline));
}
