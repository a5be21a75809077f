using HealthCoop.Terminology;
using Xunit;

namespace HealthCoop.Tests.Terminology;

/// <summary>The terms of the field's glossary that name a type or a member, in the singular where ours is one of
/// several.</summary>
public sealed class GlossaryTests
{
    public static TheoryData<string, string, string> Glossary => new()
    {
        { "AcceptanceStage.final", "réception définitive", "final acceptance" },
        { "AcceptanceStage.provisional", "réception provisoire", "provisional acceptance" },
        { "Addendum", "avenant", "addendum" },
        { "AgreementType.councilResolution", "délibération", "council resolution" },
        {
            "AgreementType.mutualAssistanceAgreement",
            "convention d'assistance mutuelle (CAM)",
            "mutual assistance agreement"
        },
        { "AidEligibility.officialDevelopmentAssistance", "APD", "official development assistance" },
        { "BeneficiaryGroup.civilians", "populations civiles", "civilian populations" },
        { "CarePackage", "paquet de soins", "care package" },
        {
            "CarePackageType.complementary",
            "paquet complémentaire d'activités (PCA)",
            "complementary package of activities"
        },
        { "CarePackageType.minimum", "paquet minimum d'activités (PMA)", "minimum package of activities" },
        { "CarePackageType.outreach", "stratégie avancée", "outreach" },
        { "CommunalHealthPlan", "plan communal de développement sanitaire (PCDS)", "communal health development plan" },
        { "CommunalHealthSystem", "système de santé communal", "communal health system" },
        { "Competence", "compétence", "competence" },
        { "CompetenceFunding", "transfert concomitant des ressources", "concomitant resource transfer" },
        { "CompetenceHolder.communityHealthAssociation", "ASACO", "community health association" },
        { "CompetenceTransfer", "transfert de compétences", "transfer of competences" },
        { "CostBase.eligibleCosts", "coûts éligibles", "eligible costs" },
        { "DiseaseArea.hivAids", "VIH/SIDA", "HIV/AIDS" },
        { "DiseaseArea.sti", "IST", "STI" },
        { "Facility.referrals", "référence-évacuation", "referral and evacuation" },
        { "FacilityPost.depotManager", "gérant", "depot manager" },
        { "FacilityPost.headNurse", "infirmier chef de poste (ICP)", "head nurse of a first-level facility" },
        { "FacilityPost.technicalDirector", "directeur technique du centre (DTC)", "centre technical director" },
        { "FacilityType.advancedHealthPost", "poste de santé avancé", "advanced health post" },
        { "FacilityType.communityHealthCentre", "centre de santé communautaire (CSCom)", "community health centre" },
        { "FacilityType.dispensary", "dispensaire", "dispensary" },
        { "FacilityType.drugDepot", "dépôt MEG", "essential generic drug depot" },
        { "FacilityType.garrisonInfirmary", "infirmerie de garnison", "garrison infirmary" },
        {
            "FacilityType.healthAndSocialPromotionCentre",
            "centre de santé et de promotion sociale (CSPS)",
            "health and social promotion centre"
        },
        { "FacilityType.maternity", "maternité", "maternity" },
        {
            "FacilityType.medicalCentreWithSurgery",
            "centre médical avec antenne chirurgicale (CMA)",
            "medical centre with surgical unit"
        },
        { "FacilityType.nationalHospital", "CHN", "national hospital" },
        { "FacilityType.referralHealthCentre", "centre de santé de référence (CSRef)", "referral health centre" },
        { "FacilityType.regionalHospital", "CHR", "regional hospital" },
        { "FacilityType.teachingHospital", "CHU", "teaching hospital" },
        { "FeePolicy", "recouvrement des coûts", "cost recovery" },
        { "FundPurpose.referralAndEvacuation", "référence-évacuation", "referral and evacuation" },
        { "FundPurpose.solidarity", "caisse de solidarité", "solidarity fund" },
        { "FundingAllocation.gap", "reste à financer", "funding gap" },
        { "HealthPlanStatus.diagnosis", "état des lieux", "baseline assessment" },
        { "HealthPyramid", "pyramide sanitaire", "health pyramid" },
        {
            "InformationSystem.nationalHealth",
            "système national d'information sanitaire (SNIS)",
            "health management information system"
        },
        { "InstitutionType.communityHealthAssociation", "ASACO", "community health association" },
        { "InstitutionType.districtManagementTeam", "équipe cadre de district (ECD)", "district management team" },
        { "InstitutionType.managementCommittee", "COGES", "management committee" },
        { "InstitutionType.prefigurationUnit", "cellule de préfiguration", "prefiguration unit" },
        { "InstitutionType.steeringCommittee", "comité de pilotage (COPIL)", "steering committee" },
        { "InterventionType.careAndTreatment", "prise en charge", "care and treatment" },
        { "InterventionType.prevention", "prévention", "prevention" },
        { "InterventionType.screening", "dépistage", "screening/testing" },
        { "KnowledgeExchange", "échange d'expériences", "peer exchange" },
        { "OrganisationForm.localAuthority", "collectivité territoriale", "local authority" },
        { "OrganisationForm.militaryHealthService", "service de santé des armées", "military health service" },
        { "OrganisationRole.accountable", "redevable", "accountable" },
        { "OrganisationRole.extending", "relais", "extending" },
        { "OrganisationRole.funding", "financement", "funding" },
        { "OrganisationRole.implementing", "mise en œuvre", "implementing" },
        { "PartnerNature.militaryHealthService", "service de santé des armées", "military health service" },
        { "Pillar.healthFinancing", "financement", "health financing" },
        { "Pillar.healthInformationSystems", "systèmes d'information", "health information systems" },
        { "Pillar.healthWorkforce", "ressources humaines en santé", "health workforce" },
        { "Pillar.leadershipAndGovernance", "leadership et gouvernance", "leadership and governance" },
        {
            "Pillar.medicalProducts",
            "produits médicaux, vaccins et autres technologies",
            "medical products, vaccines and technologies"
        },
        { "Pillar.serviceDelivery", "offre de soins", "service delivery" },
        { "Programme.activities", "activités", "activities" },
        { "ResultLevel.impact", "objectif global", "impact" },
        { "ResultLevel.outcome", "objectif spécifique", "outcome" },
        { "ResultLevel.output", "résultat", "output" },
        { "Schedule", "chronogramme", "schedule" },
        { "SecurityZone.combat", "zone de combats", "combat zone" },
        { "Skill", "aptitude", "skill" },
        { "StatementType.lesson", "capitalisation", "lessons learned" },
        { "SteeringBodyType.localHealthConference", "conférence locale de santé", "local health conference" },
        { "SteeringBodyType.steeringCommittee", "comité de pilotage (COPIL)", "steering committee" },
        { "TerritoryKind.cercle", "cercle", "cercle" },
        { "TerritoryKind.commune", "commune", "commune" },
        { "TerritoryKind.healthArea", "aire de santé", "health catchment area" },
        { "TerritoryKind.healthDistrict", "district sanitaire", "health district" },
        { "TraineeCategory.administrativeStaff", "personnel administratif", "administrative staff" },
        { "TraineeCategory.electedOfficials", "élus", "elected officials" },
        { "TraineeCategory.medicalStaff", "personnel soignant médical", "medical care personnel" },
        { "UserGroup.civilians", "populations civiles", "civilian populations" },
        { "Works.authority", "maître d'ouvrage", "contracting authority" },
    };

    [Theory]
    [MemberData(nameof(Glossary))]
    public void Terms_AreThoseOfTheGlossary(string key, string french, string english)
    {
        var (type, member) = key.Split('.') is [var owner, var name] ? (owner, name) : (key, null);
        var named = TermScope.Types.First(candidate => TermTable.NameOf(candidate) == type);

        var term = member is null ? Terms.For(named) : Terms.For(named, member);

        var abbreviation = term.Abbreviation?.French;
        string?[] spellings =
            [term.InSentence.French, abbreviation, $"{term.InSentence.French} ({abbreviation})"];
        Assert.Contains(french, spellings);
        Assert.Equal(english, term.InSentence.English);
    }

    [Fact]
    public void Glossary_WordsThatMislead_AreNowhere()
    {
        var words = string.Join('\n', TermTable.Terms.Values.Select(term => term.InSentence.English));

        Assert.DoesNotContain("taking charge", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("master", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("capitalisation", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("demand", words, StringComparison.OrdinalIgnoreCase);
    }
}
