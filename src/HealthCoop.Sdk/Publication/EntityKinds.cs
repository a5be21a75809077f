using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>What entities are, out of their types and of nothing that they say of themselves.</summary>
internal static class EntityKinds
{
    /// <summary>Gets what an entity is.</summary>
    public static EntityKind Of(object entity)
    {
        var name = entity switch
        {
            Activity activity => NameOf(activity),
            Facility facility => NameOf(facility.Type),
            Territory territory => NameOf(territory.Level),
            _ => NameOf(entity),
        };
        return new(JsonNamingPolicy.KebabCaseLower.ConvertName(name.English), name);
    }

    private static Narrative NameOf(object entity) => entity switch
    {
        Programme => new("Programme", "Programme"),
        SourceDocument => new("Document", "Document"),
        Partner => new("Partenaire", "Partner"),
        Agreement => new("Accord", "Agreement"),
        CompetenceTransfer => new("Transfert de compétences", "Transfer of competences"),
        Cadre => new("Profession", "Cadre"),
        Skill => new("Compétence", "Skill"),
        EquipmentItem => new("Équipement", "Equipment item"),
        CommodityItem => new("Produit", "Commodity"),
        CareService => new("Service", "Service"),
        CarePackage => new("Paquet de soins", "Care package"),
        CommunalHealthPlan => new("Plan de santé", "Health plan"),
        Institution => new("Institution", "Institution"),
        CommunalHealthSystem => new("Système de santé", "Health system"),
        PooledFund => new("Caisse", "Fund"),
        FeePolicy => new("Tarification", "Fee policy"),
        IncentiveScheme => new("Dispositif d'incitation", "Incentive scheme"),
        Condition => new("Condition", "Condition"),
        EvidenceItem => new("Preuve", "Evidence item"),
        CapacityAssessment => new("Évaluation de capacités", "Capacity assessment"),
        TrustMeasurement => new("Mesure de confiance", "Trust measurement"),
        Problem => new("Problème", "Problem"),
        Objective => new("Objectif", "Objective"),
        Indicator => new("Indicateur", "Indicator"),
        Component => new("Composante", "Component"),
        Milestone => new("Jalon", "Milestone"),
        Risk => new("Risque", "Risk"),
        SteeringBody => new("Organe de pilotage", "Steering body"),
        Statement => new("Déclaration", "Statement"),
        FundingSource => new("Source de financement", "Funding source"),
        _ => new("Élément", "Entry"),
    };

    private static Narrative NameOf(Activity activity) => activity switch
    {
        Works => new("Travaux", "Works"),
        EquipmentSupply => new("Fourniture d'équipements", "Equipment supply"),
        Acceptance => new("Réception", "Acceptance"),
        Opening => new("Ouverture", "Opening"),
        Procurement => new("Passation de marché", "Procurement"),
        Training => new("Formation", "Training"),
        Dialogue => new("Dialogue", "Dialogue"),
        DirectAssistance => new("Assistance directe", "Direct assistance"),
        PlanDrafting => new("Élaboration de plan", "Plan drafting"),
        Study => new("Étude", "Study"),
        Management => new("Gestion", "Management"),
        _ => new("Activité", "Activity"),
    };

    private static Narrative NameOf(FacilityType type) => type switch
    {
        FacilityType.CommunityHealthCentre => new("Centre de santé communautaire", "Community health centre"),
        FacilityType.ReferralHealthCentre => new("Centre de santé de référence", "Referral health centre"),
        FacilityType.HealthAndSocialPromotionCentre =>
            new("Centre de santé et de promotion sociale", "Health and social promotion centre"),
        FacilityType.MedicalCentreWithSurgery =>
            new("Centre médical avec antenne chirurgicale", "Medical centre with surgery"),
        FacilityType.RegionalHospital => new("Hôpital régional", "Regional hospital"),
        FacilityType.TeachingHospital => new("Hôpital universitaire", "Teaching hospital"),
        FacilityType.NationalHospital => new("Hôpital national", "National hospital"),
        FacilityType.Maternity => new("Maternité", "Maternity"),
        FacilityType.Dispensary => new("Dispensaire", "Dispensary"),
        FacilityType.AdvancedHealthPost => new("Poste de santé avancé", "Advanced health post"),
        FacilityType.GarrisonInfirmary => new("Infirmerie de garnison", "Garrison infirmary"),
        FacilityType.DrugDepot => new("Dépôt de médicaments", "Drug depot"),
        FacilityType.MedicalCentre => new("Centre médical", "Medical centre"),
        FacilityType.MobileClinic => new("Équipe mobile de soins", "Mobile clinic"),
        _ => new("Établissement", "Facility"),
    };

    private static Narrative NameOf(TerritoryKind? level) => level switch
    {
        TerritoryKind.Country => new("Pays", "Country"),
        TerritoryKind.Region => new("Région", "Region"),
        TerritoryKind.SpecialStatusDistrict => new("District à statut particulier", "Special status district"),
        TerritoryKind.Cercle => new("Cercle", "Cercle"),
        TerritoryKind.Province => new("Province", "Province"),
        TerritoryKind.Department => new("Département", "Department"),
        TerritoryKind.Commune => new("Commune", "Commune"),
        TerritoryKind.Arrondissement => new("Arrondissement", "Arrondissement"),
        TerritoryKind.Locality => new("Localité", "Locality"),
        TerritoryKind.HealthDistrict => new("District sanitaire", "Health district"),
        TerritoryKind.HealthArea => new("Aire de santé", "Health area"),
        TerritoryKind.Sector => new("Secteur", "Sector"),
        TerritoryKind.Quarter => new("Quartier", "Quarter"),
        TerritoryKind.Village => new("Village", "Village"),
        TerritoryKind.IntercommunalAuthority => new("Intercommunalité", "Intercommunal authority"),
        TerritoryKind.Metropolis => new("Métropole", "Metropolis"),
        _ => new("Territoire", "Territory"),
    };
}
