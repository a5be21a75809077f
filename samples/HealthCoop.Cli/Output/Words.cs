using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <summary>The words for the members of the enumerations that plans speak of.</summary>
internal static partial class Words
{
    public static Narrative Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Advice => new("conseil", "advice"),
        FindingSeverity.Warning => new("avertissement", "warning"),
        FindingSeverity.Error => new("erreur", "error"),
    };

    public static Narrative Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.NotApplicable => new("sans objet", "not applicable"),
        RuleOutcome.Held => new("respectées", "held"),
        RuleOutcome.Undecided => new("indécidables", "undecided"),
        RuleOutcome.Broken => new("enfreintes", "broken"),
    };

    public static Narrative Of(PlanBasis basis) => basis switch
    {
        PlanBasis.ExAnte => new("plan ex ante", "ex ante plan"),
        PlanBasis.WithHindsight => new("plan rétrospectif", "plan with hindsight"),
    };

    public static Narrative Of(ClosureKind cause) => cause switch
    {
        ClosureKind.RainySeason => new("saison des pluies", "rainy season"),
        ClosureKind.AccessLost => new("accès perdu", "access lost"),
    };

    public static Narrative Of(ClosureResponse response) => response switch
    {
        ClosureResponse.Waits => new("attend la fin", "waits for its end"),
        ClosureResponse.Pauses => new("s'interrompt", "pauses"),
    };

    public static Narrative Of(ReadinessState state) => state switch
    {
        ReadinessState.Ready => new("prêt", "ready"),
        ReadinessState.NotReady => new("pas prêt", "not ready"),
        ReadinessState.Undecided => new("indécidable", "undecided"),
    };

    public static Narrative Of(Room room) => room switch
    {
        Room.Consultation => new("salle de consultation", "consultation room"),
        Room.Treatment => new("salle de soins", "treatment room"),
        Room.Delivery => new("salle d'accouchement", "delivery room"),
        Room.Observation => new("salle d'observation", "observation room"),
        Room.Laboratory => new("laboratoire", "laboratory"),
        Room.Pharmacy => new("pharmacie", "pharmacy"),
        Room.Isolation => new("salle d'isolement", "isolation room"),
    };

    public static Narrative Of(Utility utility) => utility switch
    {
        Utility.Water => new("eau", "water"),
        Utility.Energy => new("énergie", "energy"),
        Utility.WasteDisposal => new("élimination des déchets", "waste disposal"),
    };

    public static Narrative Of(BudgetHeading heading) => heading switch
    {
        BudgetHeading.HumanResources => new("Ressources humaines", "Human resources"),
        BudgetHeading.Travel => new("Voyages", "Travel"),
        BudgetHeading.EquipmentAndSupplies => new("Équipement et fournitures", "Equipment and supplies"),
        BudgetHeading.LocalOffice => new("Bureau local", "Local office"),
        BudgetHeading.OtherCostsAndServices => new("Autres coûts et services", "Other costs and services"),
        BudgetHeading.Works => new("Travaux", "Works"),
        BudgetHeading.IndirectCosts => new("Coûts indirects", "Indirect costs"),
        BudgetHeading.ContingencyReserve => new("Provision pour imprévus", "Contingency reserve"),
    };

    public static Narrative Of(CostOrigin origin) => origin switch
    {
        CostOrigin.CostItem => new("Activités", "Activities"),
        CostOrigin.IndirectCosts => new("Coûts indirects", "Indirect costs"),
        CostOrigin.ContingencyReserve => new("Provision pour imprévus", "Contingency reserve"),
        CostOrigin.NotBrokenDown => Labels.NotBrokenDown,
    };

    public static Narrative Of(FundingLimit limit) => limit switch
    {
        FundingLimit.Rate => new("son taux", "its rate"),
        FundingLimit.Amount => new("son montant", "its amount"),
        FundingLimit.MaximumRate => new("taux maximal de ses règles", "highest rate of its rules"),
        FundingLimit.Ceiling => new("plafond de ses règles", "highest amount of its rules"),
        FundingLimit.NothingLeft => new("rien de plus à payer", "nothing left to pay"),
    };

    public static Narrative Of(Pillar pillar) => pillar switch
    {
        Pillar.ServiceDelivery => new("Offre de soins", "Service delivery"),
        Pillar.HealthWorkforce => new("Ressources humaines en santé", "Health workforce"),
        Pillar.HealthInformationSystems => new("Systèmes d'information", "Health information systems"),
        Pillar.MedicalProducts =>
            new("Produits médicaux, vaccins, technologies", "Medical products, vaccines, technologies"),
        Pillar.HealthFinancing => new("Financement", "Health financing"),
        Pillar.LeadershipAndGovernance => new("Leadership et gouvernance", "Leadership and governance"),
    };
}
