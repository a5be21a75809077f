// Written from the metadata of documents by ContentWalkTests.

using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    /// <summary>Gets the members of programmes, in the order of documents.</summary>
    public static IReadOnlyList<WalkedPart> Parts { get; } =
    [
        new ValuePart<HealthCoop.Id<HealthCoop.Programmes.Programme>>(ProgrammePart.Id, static p => p.Id),
        new ObjectPart<HealthCoop.Narrative>(ProgrammePart.Title, "title", static p => p.Title, Of),
        new ObjectPart<HealthCoop.Narrative>(ProgrammePart.Acronym, "acronym", static p => p.Acronym, Of),
        new ObjectPart<HealthCoop.Narrative>(ProgrammePart.Subtitle, "subtitle", static p => p.Subtitle, Of),
        new ValuePart<HealthCoop.Programmes.ProgrammeType?>(ProgrammePart.Type, static p => p.Type),
        new ObjectPart<HealthCoop.Claim<HealthCoop.PartialDate>>(
            ProgrammePart.Start, "start", static p => p.Start, Of),
        new ObjectPart<HealthCoop.Claim<HealthCoop.PartialDate>>(ProgrammePart.End, "end", static p => p.End, Of),
        new ObjectPart<HealthCoop.Claim<HealthCoop.Length>>(
            ProgrammePart.Duration, "duration", static p => p.Duration, Of),
        new ListPart<HealthCoop.Programmes.ProgrammeStatus>(
            ProgrammePart.Statuses, "statuses", static p => p.Statuses, Of),
        new ValuePart<HealthCoop.ValueList<HealthCoop.HealthSystem.Pillar>>(
            ProgrammePart.Pillars, static p => p.Pillars),
        new ValuePart<bool>(ProgrammePart.PillarsAreComplete, static p => p.PillarsAreComplete),
        new ListPart<HealthCoop.SourceDocument>(
            ProgrammePart.SourceDocuments, "sourceDocuments", static p => p.SourceDocuments, Of),
        new ListPart<HealthCoop.Territories.Territory>(
            ProgrammePart.Territories, "territories", static p => p.Territories, Of),
        new ListPart<HealthCoop.Partners.Partner>(ProgrammePart.Partners, "partners", static p => p.Partners, Of),
        new ValuePart<bool>(ProgrammePart.PartnersAreComplete, static p => p.PartnersAreComplete),
        new ListPart<HealthCoop.Partners.Participation>(
            ProgrammePart.Participations, "participations", static p => p.Participations, Of),
        new ValuePart<bool>(ProgrammePart.ParticipationsAreComplete, static p => p.ParticipationsAreComplete),
        new ListPart<HealthCoop.Partners.Agreement>(
            ProgrammePart.Agreements, "agreements", static p => p.Agreements, Of),
        new ListPart<HealthCoop.Partners.Mandate>(ProgrammePart.Mandates, "mandates", static p => p.Mandates, Of),
        new ListPart<HealthCoop.Partners.SteeringBody>(
            ProgrammePart.SteeringBodies, "steeringBodies", static p => p.SteeringBodies, Of),
        new ListPart<HealthCoop.Partners.KnowledgeExchange>(
            ProgrammePart.Exchanges, "exchanges", static p => p.Exchanges, Of),
        new ValuePart<bool>(ProgrammePart.ExchangesAreComplete, static p => p.ExchangesAreComplete),
        new ListPart<HealthCoop.Law.CompetenceTransfer>(
            ProgrammePart.CompetenceTransfers, "competenceTransfers", static p => p.CompetenceTransfers, Of),
        new ListPart<HealthCoop.Care.Cadre>(ProgrammePart.Cadres, "cadres", static p => p.Cadres, Of),
        new ListPart<HealthCoop.Care.Skill>(ProgrammePart.Skills, "skills", static p => p.Skills, Of),
        new ListPart<HealthCoop.Care.EquipmentItem>(
            ProgrammePart.EquipmentItems, "equipmentItems", static p => p.EquipmentItems, Of),
        new ListPart<HealthCoop.Care.CommodityItem>(
            ProgrammePart.CommodityItems, "commodityItems", static p => p.CommodityItems, Of),
        new ListPart<HealthCoop.Care.CareService>(
            ProgrammePart.CareServices, "careServices", static p => p.CareServices, Of),
        new ListPart<HealthCoop.Care.CarePackage>(
            ProgrammePart.CarePackages, "carePackages", static p => p.CarePackages, Of),
        new ListPart<HealthCoop.HealthSystem.CommunalHealthSystem>(
            ProgrammePart.HealthSystems, "healthSystems", static p => p.HealthSystems, Of),
        new ListPart<HealthCoop.HealthSystem.Facility>(
            ProgrammePart.Facilities, "facilities", static p => p.Facilities, Of),
        new ListPart<HealthCoop.HealthSystem.CommunalHealthPlan>(
            ProgrammePart.HealthPlans, "healthPlans", static p => p.HealthPlans, Of),
        new ListPart<HealthCoop.HealthSystem.Institution>(
            ProgrammePart.Institutions, "institutions", static p => p.Institutions, Of),
        new ListPart<HealthCoop.HealthFinancing.PooledFund>(
            ProgrammePart.PooledFunds, "pooledFunds", static p => p.PooledFunds, Of),
        new ListPart<HealthCoop.HealthFinancing.FeePolicy>(
            ProgrammePart.FeePolicies, "feePolicies", static p => p.FeePolicies, Of),
        new ListPart<HealthCoop.HealthFinancing.IncentiveScheme>(
            ProgrammePart.IncentiveSchemes, "incentiveSchemes", static p => p.IncentiveSchemes, Of),
        new ListPart<HealthCoop.Programmes.Problem>(ProgrammePart.Problems, "problems", static p => p.Problems, Of),
        new ListPart<HealthCoop.Programmes.Objective>(
            ProgrammePart.Objectives, "objectives", static p => p.Objectives, Of),
        new ListPart<HealthCoop.Programmes.Condition>(
            ProgrammePart.Conditions, "conditions", static p => p.Conditions, Of),
        new ListPart<HealthCoop.Programmes.Attestation>(
            ProgrammePart.Attestations, "attestations", static p => p.Attestations, Of),
        new ListPart<HealthCoop.Programmes.EvidenceItem>(
            ProgrammePart.EvidenceItems, "evidenceItems", static p => p.EvidenceItems, Of),
        new ListPart<HealthCoop.Programmes.CapacityAssessment>(
            ProgrammePart.CapacityAssessments, "capacityAssessments", static p => p.CapacityAssessments, Of),
        new ListPart<HealthCoop.Programmes.TrustMeasurement>(
            ProgrammePart.TrustMeasurements, "trustMeasurements", static p => p.TrustMeasurements, Of),
        new ListPart<HealthCoop.Programmes.Beneficiary>(
            ProgrammePart.Beneficiaries, "beneficiaries", static p => p.Beneficiaries, Of),
        new ValuePart<bool>(ProgrammePart.BeneficiariesAreComplete, static p => p.BeneficiariesAreComplete),
        new ListPart<HealthCoop.Programmes.Component>(
            ProgrammePart.Components, "components", static p => p.Components, Of),
        new ListPart<HealthCoop.Programmes.Activity>(
            ProgrammePart.Activities, "activities", static p => p.Activities, Of),
        new ListPart<HealthCoop.Programmes.Milestone>(
            ProgrammePart.Milestones, "milestones", static p => p.Milestones, Of),
        new ListPart<HealthCoop.Programmes.Risk>(ProgrammePart.Risks, "risks", static p => p.Risks, Of),
        new ListPart<HealthCoop.Programmes.Statement>(
            ProgrammePart.Statements, "statements", static p => p.Statements, Of),
        new ObjectPart<HealthCoop.Finance.Budget>(ProgrammePart.Budget, "budget", static p => p.Budget, Of),
        new ValuePart<HealthCoop.ValueList<HealthCoop.Programmes.PublicationMatter>>(
            ProgrammePart.Publishable, static p => p.Publishable),
        new ValuePart<HealthCoop.Extensions>(ProgrammePart.Extensions, static p => p.Extensions),
    ];
}
