namespace HealthCoop.HealthSystem;

/// <summary>The kinds of health facility of Mali and Burkina Faso.</summary>
public enum FacilityType
{
    /// <summary>Centre de santé communautaire (CSCom): the first level in Mali.</summary>
    CommunityHealthCentre = 0,

    /// <summary>Centre de santé de référence (CSRef): the referral level of a health district in Mali.</summary>
    ReferralHealthCentre = 1,

    /// <summary>Centre de santé et de promotion sociale (CSPS): the first level in Burkina Faso.</summary>
    HealthAndSocialPromotionCentre = 2,

    /// <summary>Centre médical avec antenne chirurgicale (CMA): the referral level of a district in Burkina
    /// Faso.</summary>
    MedicalCentreWithSurgery = 3,

    /// <summary>A regional hospital.</summary>
    RegionalHospital = 4,

    /// <summary>A teaching hospital.</summary>
    TeachingHospital = 5,

    /// <summary>A national hospital.</summary>
    NationalHospital = 6,

    /// <summary>A maternity.</summary>
    Maternity = 7,

    /// <summary>A dispensary.</summary>
    Dispensary = 8,

    /// <summary>An advanced health post.</summary>
    AdvancedHealthPost = 9,

    /// <summary>An infirmary within a garrison.</summary>
    GarrisonInfirmary = 10,

    /// <summary>A depot of essential generic medicines.</summary>
    DrugDepot = 11,

    /// <summary>Centre médical (CM): the first level in Burkina Faso, beside the CSPS.</summary>
    MedicalCentre = 12,

    /// <summary>A clinic on wheels, which goes to those whom no fixed facility reaches.</summary>
    MobileClinic = 13,
}
