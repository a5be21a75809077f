using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>The words for the members of the enumerations that programmes speak of.</summary>
internal static partial class Words
{
    public static Narrative Of(ProgrammePhase phase) => phase switch
    {
        ProgrammePhase.Pipeline => new("en préparation", "pipeline"),
        ProgrammePhase.Implementation => new("mise en œuvre", "implementation"),
        ProgrammePhase.Finalisation => new("achèvement", "finalisation"),
        ProgrammePhase.Closed => new("clos", "closed"),
        ProgrammePhase.Cancelled => new("annulé", "cancelled"),
        ProgrammePhase.Suspended => new("suspendu", "suspended"),
    };

    public static Narrative Of(Modality modality) => modality switch
    {
        Modality.Baseline => new("état initial", "baseline"),
        Modality.Planned => new("prévu", "planned"),
        Modality.Expected => new("attendu", "expected"),
        Modality.Achieved => new("réalisé", "achieved"),
        Modality.Conditional => new("sous condition", "conditional"),
    };

    public static Narrative Of(Comparator comparator) => comparator switch
    {
        Comparator.Exactly => new(string.Empty, string.Empty),
        Comparator.About => new("environ", "about"),
        Comparator.MoreThan => new("plus de", "more than"),
        Comparator.AtLeast => new("au moins", "at least"),
        Comparator.LessThan => new("moins de", "less than"),
        Comparator.AtMost => new("au plus", "at most"),
    };

    /// <summary>The words for comparing with a day rather than with a number.</summary>
    public static Narrative OfDay(Comparator comparator) => comparator switch
    {
        Comparator.Exactly => new(string.Empty, string.Empty),
        Comparator.About => new("vers", "about"),
        Comparator.MoreThan => new("après", "after"),
        Comparator.AtLeast => new("au plus tôt", "no earlier than"),
        Comparator.LessThan => new("avant", "before"),
        Comparator.AtMost => new("au plus tard", "no later than"),
    };

    public static Narrative Of(FacilityType type) => type switch
    {
        FacilityType.CommunityHealthCentre =>
            new("centre de santé communautaire (CSCom)", "community health centre (CSCom)"),
        FacilityType.ReferralHealthCentre =>
            new("centre de santé de référence (CSRef)", "referral health centre (CSRef)"),
        FacilityType.HealthAndSocialPromotionCentre =>
            new("centre de santé et de promotion sociale (CSPS)", "health and social promotion centre (CSPS)"),
        FacilityType.MedicalCentreWithSurgery =>
            new("centre médical avec antenne chirurgicale (CMA)", "medical centre with surgical unit (CMA)"),
        FacilityType.RegionalHospital => new("hôpital régional", "regional hospital"),
        FacilityType.TeachingHospital => new("hôpital universitaire", "teaching hospital"),
        FacilityType.NationalHospital => new("hôpital national", "national hospital"),
        FacilityType.Maternity => new("maternité", "maternity"),
        FacilityType.Dispensary => new("dispensaire", "dispensary"),
        FacilityType.AdvancedHealthPost => new("poste de santé avancé", "advanced health post"),
        FacilityType.GarrisonInfirmary => new("infirmerie de garnison", "garrison infirmary"),
        FacilityType.DrugDepot => new("dépôt de médicaments essentiels génériques", "essential generic drug depot"),
        FacilityType.MedicalCentre => new("centre médical (CM)", "medical centre (CM)"),
        FacilityType.MobileClinic => new("équipe mobile de soins", "mobile clinic"),
    };

    public static Narrative Of(TraineeCategory category) => category switch
    {
        TraineeCategory.HealthStaff => new("personnels de santé", "health staff"),
        TraineeCategory.AdministrativeStaff => new("personnels administratifs", "administrative staff"),
        TraineeCategory.ElectedOfficials => new("élus", "elected officials"),
        TraineeCategory.MedicalStaff => new("personnel médical", "medical staff"),
        TraineeCategory.ParamedicalStaff => new("personnel paramédical", "allied care staff"),
    };

    public static Narrative Of(HealthPlanStatus status) => status switch
    {
        HealthPlanStatus.NotStarted => new("pas commencé", "not started"),
        HealthPlanStatus.Diagnosis => new("état des lieux", "baseline assessment"),
        HealthPlanStatus.UnderPreparation => new("en cours d'élaboration", "under preparation"),
        HealthPlanStatus.Validated => new("validé", "validated"),
        HealthPlanStatus.Adopted => new("adopté", "adopted"),
        HealthPlanStatus.InForce => new("en vigueur", "in force"),
        HealthPlanStatus.Evaluated => new("évalué", "evaluated"),
    };

    public static Narrative Of(DiseaseArea disease) => disease switch
    {
        DiseaseArea.Sti => new("IST", "STI"),
        DiseaseArea.HivAids => new("VIH/SIDA", "HIV/AIDS"),
        DiseaseArea.Malaria => new("paludisme", "malaria"),
        DiseaseArea.Tuberculosis => new("tuberculose", "tuberculosis"),
        DiseaseArea.MaternalAndNewborn => new("santé maternelle et néonatale", "maternal and newborn health"),
        DiseaseArea.Malnutrition => new("malnutrition", "malnutrition"),
        DiseaseArea.Injuries => new("traumatismes", "injuries"),
    };

    public static Narrative Of(InterventionType intervention) => intervention switch
    {
        InterventionType.Prevention => new("prévention", "prevention"),
        InterventionType.Screening => new("dépistage", "screening"),
        InterventionType.CareAndTreatment => new("prise en charge", "care and treatment"),
    };

    public static Narrative Of(ExchangeStage stage) => stage switch
    {
        ExchangeStage.Interest => new("intérêt", "interest"),
        ExchangeStage.Exchanged => new("échangé", "exchanged"),
        ExchangeStage.Adopted => new("adopté", "adopted"),
    };
}
