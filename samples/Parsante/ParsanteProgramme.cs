using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>
/// PARSANTE, Mali, 2019–2020: garrison infirmaries that care for soldiers and civilians, planned ex ante.
/// </summary>
public static class ParsanteProgramme
{
    /// <summary>Makes the programme out of what its sources say and of the assumptions that planning needs.</summary>
    /// <returns>The programme.</returns>
    public static Programme Create() => new()
    {
        Id = new("parsante"),
        Acronym = new("PARSANTE"),
        Title = new(
            "Programme d'appui au retour des services de santé dans les zones de combats au Mali",
            "Programme supporting the return of health services to the combat zones of Mali"),
        Subtitle = new(
            "Appui au renforcement des capacités des services de santé des forces armées maliennes et contribution au "
            + "dialogue civilo-militaire",
            "Support for building the capacities of the health services of the Malian armed forces and contribution "
            + "to the civil-military dialogue"),
        Type = ProgrammeType.CivilMilitaryHealthSupport,
        Start = Claim.Planned(new PartialDate(2019, 1, 2), Sources.ProjectSheet),
        Duration = Claim.Planned(Length.Months(18), Sources.ProjectSheet),
        Statuses = Events.Statuses,
        Pillars = Purpose.Pillars,
        PillarsAreComplete = false,
        SourceDocuments = Sources.All,
        Territories = Places.All,
        Partners = Actors.All,
        PartnersAreComplete = false,
        Participations = Actors.Participations,
        Agreements = Actors.Agreements,
        Mandates = Actors.Mandates,
        Cadres = Cadres.All,
        EquipmentItems = Kit.Items,
        CommodityItems = Medicines.All,
        CareServices = CarePackages.Services,
        CarePackages = [CarePackages.GarrisonInfirmary],
        Facilities = Places.Infirmaries,
        Objectives = Purpose.Objectives,
        EvidenceItems = Events.EvidenceItems,
        CapacityAssessments = Purpose.Capacities,
        TrustMeasurements = Purpose.Trust,
        Beneficiaries = Purpose.Beneficiaries,
        Components = Purpose.Components,
        Activities =
        [
            .. Preparation.All.Concat(Places.Infirmaries.SelectMany(SitePlan.OpenInfirmary))
                .Select(Actors.PaidByTheUnion),
        ],
        Milestones = Events.Milestones,
        Risks = Statements.Risks,
        Statements = Statements.All,
        Budget = Finances.Budget,
    };
}
