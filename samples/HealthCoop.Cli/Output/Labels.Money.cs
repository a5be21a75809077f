using HealthCoop.Finance;
using HealthCoop.Planning;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using HealthCoop.Terminology;
using HealthCoop.Territories;

namespace HealthCoop.Cli.Output;

/// <summary>The words of costs, funding and appraisal, and of what a plan rests on.</summary>
internal static partial class Labels
{
    public static Narrative Costs { get; } = Field<Plan>(nameof(Plan.Costs));

    public static Narrative TotalCost { get; } = Field<CostPlan>(nameof(CostPlan.Total));

    public static Narrative Heading { get; } = new("Rubrique", "Heading");

    public static Narrative Pillar { get; } = new("Pilier", "Pillar");

    public static Narrative NoPillar { get; } = new("Sans pilier", "No pillar");

    public static Narrative Territory { get; } = Terms.For<Territory>().Name;

    public static Narrative CostNature { get; } = Terms.For<CostNature>().Name;

    public static Narrative DerivedCosts { get; } = new("Coûts dérivés", "Derived costs");

    public static Narrative CostType { get; } = Terms.For<CostType>().Name;

    public static Narrative NoCostType { get; } = new("Type non précisé", "Type not stated");

    public static Narrative Beneficiaries { get; } = Terms.For<BeneficiaryGroup>().Name;

    public static Narrative NoBeneficiaries { get; } = new("Sans bénéficiaires nommés", "No beneficiaries named");

    public static Narrative RecurrentByPayer { get; } =
        new("Coûts récurrents, par payeur après la fin", "Recurrent costs, by payer after the end");

    public static Narrative NobodyNamed { get; } = new("Personne n'est nommé", "Nobody named");

    public static Narrative CostItems { get; } = new("Postes", "Items");

    public static Narrative PartlyAssumed { get; } = new("en partie hypothèse", "partly assumed");

    public static Narrative Unpriced { get; } = Field<CostPlan>(nameof(CostPlan.Unpriced));

    public static Narrative Funding { get; } = Field<Plan>(nameof(Plan.Funding));

    public static Narrative Source { get; } = new("Source", "Source");

    public static Narrative Payer { get; } = new("Payeur", "Payer");

    public static Narrative Limit { get; } = Field<SourceAllocation>(nameof(SourceAllocation.Limit));

    public static Narrative Gap { get; } = Field<FundingAllocation>(nameof(FundingAllocation.Gap));

    public static Narrative Unattributed { get; } = Field<FundingAllocation>(nameof(FundingAllocation.Unattributed));

    public static Narrative WhoPaysWhat { get; } = new("Qui paie quelle ligne", "Who pays which line");

    public static Narrative Line { get; } = new("Ligne", "Line");

    public static Narrative SaidByPress { get; } = new(
        "Selon la seule presse, ou une communication",
        "According to the press or a communication alone");

    public static Narrative LimitPrices { get; } = new("Ce que coûtent les limites", "What the limits cost");

    public static Narrative OneStepMore { get; } = new("Un pas de plus", "One step more");

    public static Narrative FundedMore { get; } = new("Financé de plus", "Funded more");

    public static Narrative PaysMore { get; } = new("Qui paie plus", "Who pays more");

    public static Narrative WhyNot { get; } = new("Ce qui empêche le reste", "What stands in the way");

    public static Narrative NotApplied { get; } =
        new("Ce que disent les appels, et qui reste à vérifier", "What the calls say, and is still to be checked");

    public static Narrative SupportConditions { get; } =
        new("Conditions d'un appui à des forces armées", "Conditions of support to armed forces");

    public static Narrative Provision { get; } = new("Selon", "By");

    public static Narrative GapByMonth { get; } = Field<FundingAllocation>(nameof(FundingAllocation.GapByMonth));

    public static Narrative Month { get; } = Field<MonthAmount>(nameof(MonthAmount.Month));

    public static Narrative Appraisal { get; } = Field<Plan>(nameof(Plan.Appraisal));

    public static Narrative PillarBalance { get; } = Field<PlanAppraisal>(nameof(PlanAppraisal.PillarBalance));

    public static Narrative FunderDependence { get; } =
        new("Dépendance à un financeur (Herfindahl, 1 = un)", "Dependence on one funder (Herfindahl, 1 = one)");

    public static Narrative AssumedShare { get; } = Field<PlanAppraisal>(nameof(PlanAppraisal.AssumedShareOfCost));

    public static Narrative AfterEndPaid { get; } =
        new("Coût annuel après la fin, avec payeur", "Yearly cost after the end, payer known");

    public static Narrative AfterEndUnpaid { get; } =
        new("Coût annuel après la fin, sans payeur", "Yearly cost after the end, no payer");

    public static Narrative AfterEndUnknown { get; } =
        new("Coûts après la fin, montant inconnu", "Costs after the end, amount unknown");

    public static Narrative FacilityAfterEnd { get; } =
        new("Après la fin, par établissement", "After the end, by facility");

    public static Narrative EquipmentAfterEnd { get; } =
        new("Équipement après la fin, calculé", "Equipment after the end, computed");

    public static Narrative EquipmentMayBeStated { get; } = new(
        "Les coûts annoncés par établissement peuvent déjà comprendre ces montants.",
        "The costs stated by facility may already hold these amounts.");

    public static Narrative PaidPerYear { get; } = new("Payé par an", "Payer known, a year");

    public static Narrative UnpaidPerYear { get; } = new("Sans payeur, par an", "No payer, a year");

    public static Narrative NotPaidFrom { get; } = new("Non payé dès l'an", "Not paid from year");

    public static Narrative ToBeUndertaken { get; } = new("À engager", "To be undertaken");

    public static Narrative PaidForFiveYears { get; } = new("payé pendant cinq ans", "paid for five years");

    public static Narrative Unknowns { get; } = Field<Plan>(nameof(Plan.Unknowns));

    public static Narrative OfWhichAssumed { get; } =
        new("remplacés par une hypothèse ci-dessous", "stood in for by an assumption below");

    public static Narrative Assumptions { get; } = Field<Plan>(nameof(Plan.Assumptions));

    public static Narrative Because { get; } = new("Parce que", "Because");

    public static Narrative MadeWith { get; } = new("Références", "Reference data");

    public static Narrative DocumentHash { get; } = Field<Plan>(nameof(Plan.ProgrammeHash));
}
