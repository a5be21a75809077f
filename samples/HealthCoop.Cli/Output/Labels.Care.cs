using HealthCoop.Partners;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>The words of the care sites and of the programme's facts.</summary>
internal static partial class Labels
{
    public static Narrative Care { get; } = new("Offre de soins par établissement", "Care by facility");

    public static Narrative Service { get; } = new("Service", "Service");

    public static Narrative ContactsPerYear { get; } = new("Contacts/an", "Contacts/year");

    public static Narrative Why { get; } = new("Pourquoi", "Why");

    public static Narrative Lacks { get; } = new("manque", "lacks");

    public static Narrative IsNotKnown { get; } = new("non connu", "not known");

    public static Narrative OtherNeeds { get; } = new("besoins non nommés", "needs that nobody named");

    public static Narrative MinutesPerYear { get; } = Field<CadreWorkload>(nameof(CadreWorkload.MinutesPerYear));

    public static Narrative Equipment { get; } = Field<SiteReadiness>(nameof(SiteReadiness.Equipment));

    public static Narrative Needed { get; } = Field<EquipmentRequirement>(nameof(EquipmentRequirement.Needed));

    public static Narrative Before { get; } = new("Présent", "Before");

    public static Narrative Brought { get; } = Field<EquipmentRequirement>(nameof(EquipmentRequirement.Brought));

    public static Narrative Cadre { get; } = new("Profession", "Cadre");

    public static Narrative ByWorkload { get; } = new("Charge", "Workload");

    public static Narrative ByCover { get; } = new("Permanence", "Cover");

    public static Narrative ByNorm { get; } = new("Norme", "Norm");

    public static Narrative RequiredStaff { get; } = Field<CadreStaffing>(nameof(CadreStaffing.Required));

    public static Narrative DecidedBy { get; } = Field<CadreStaffing>(nameof(CadreStaffing.DecidedBy));

    public static Narrative InPost { get; } = Field<CadreStaffing>(nameof(CadreStaffing.InPost));

    public static Narrative JustifiedBy { get; } = Field<EquipmentRequirement>(nameof(EquipmentRequirement.Services));

    public static Narrative Unjustified { get; } = Field<SiteReadiness>(nameof(SiteReadiness.Unjustified));

    public static Narrative Unlocks { get; } = Field<SiteReadiness>(nameof(SiteReadiness.Unlocks));

    public static Narrative AtTheEnd { get; } = new("À la fin du programme", "When the programme ends");

    public static Narrative AllServices { get; } = new("tous", "all");

    public static Narrative Commodity { get; } = new("Médicament ou consommable", "Medicine or consumable");

    public static Narrative Pieces { get; } = new("Pièces", "Pieces");

    public static Narrative EquipmentValue { get; } = Field<EquipmentRequirement>(nameof(EquipmentRequirement.Value));

    public static Narrative FoundBroken { get; } = Field<ReadinessGap>(nameof(ReadinessGap.FoundBroken));

    public static Narrative ReplacementPerYear { get; } =
        Field<EquipmentRequirement>(nameof(EquipmentRequirement.ReplacementPerYear));

    public static Narrative UpkeepPerYear { get; } =
        Field<EquipmentRequirement>(nameof(EquipmentRequirement.UpkeepPerYear));

    public static Narrative FirstStock { get; } = Field<CommodityRequirement>(nameof(CommodityRequirement.FirstStock));

    public static Narrative QuantityPerYear { get; } =
        Field<CommodityRequirement>(nameof(CommodityRequirement.QuantityPerYear));

    public static Narrative YearByYear { get; } = Field<CommodityRequirement>(nameof(CommodityRequirement.Years));

    public static Narrative Contacts { get; } = Field<ServiceYear>(nameof(ServiceYear.Contacts));

    public static Narrative MonthsOfStock { get; } =
        Field<CommodityRequirement>(nameof(CommodityRequirement.MonthsOfStock));

    public static Narrative TrainingSeats { get; } = new("Places de formation", "Training seats");

    public static Narrative Trainees { get; } = Field<Training>(nameof(Training.Trainees));

    public static Narrative HealthPlans { get; } = Field<Programme>(nameof(Programme.HealthPlans));

    public static Narrative Priority { get; } = new("priorité", "priority");

    public static Narrative Exchanges { get; } = Field<Programme>(nameof(Programme.Exchanges));

    public static Narrative Learner { get; } = new("Apprend", "Learner");

    public static Narrative LearnsFrom { get; } = new("De", "From");

    public static Narrative Topic { get; } = Field<KnowledgeExchange>(nameof(KnowledgeExchange.Topic));
}
