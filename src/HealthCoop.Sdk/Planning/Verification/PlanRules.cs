namespace HealthCoop.Planning.Verification;

/// <summary>The rules that plans keep, with their permanent ids.</summary>
internal static class PlanRules
{
    private static readonly Narrative PlanAgain = new(
        "Corriger cette valeur, ou refaire le plan à partir du programme.",
        "Correct this figure, or make the plan again from the programme.");

    private static readonly Narrative CorrectTheProgramme = new(
        "Donner les jeux de références du plan ; sinon corriger le programme ou le plan, puis refaire le plan.",
        "Give the plan's reference packs; else correct the programme or the plan, then make the plan again.");

    private static readonly Narrative TakeTheOther = new(
        "Vérifier le plan avec le programme dont il est le plan, ou refaire le plan.",
        "Verify the plan with the programme that it is the plan of, or make the plan again.");

    private static readonly Narrative TakeThePacks = new(
        "Vérifier le plan avec les jeux de références qui ont servi à le faire, ou refaire le plan.",
        "Verify the plan with the reference packs that it was made with, or make the plan again.");

    public static PlanRule Checkable { get; } = new(
        new("HC-PLN-001"),
        new("Le plan peut être vérifié", "The plan can be checked"),
        CorrectTheProgramme);

    public static PlanRule Belonging { get; } = new(
        new("HC-PLN-002"),
        new("Le plan est celui du programme", "The plan is the programme's"),
        TakeTheOther);

    public static PlanRule References { get; } = new(
        new("HC-PLN-003"),
        new("Jeux de références", "Reference packs"),
        TakeThePacks);

    public static PlanRule PeriodAndBasis { get; } = new(
        new("HC-PLN-004"),
        new("Période et point de vue", "Period and point of view"),
        PlanAgain);

    public static PlanRule Activities { get; } = new(
        new("HC-PLN-005"),
        new("Chaque activité une fois, dans l'ordre du programme", "Each activity once, in the programme's order"),
        PlanAgain);

    public static PlanRule Precedence { get; } = new(
        new("HC-PLN-006"),
        new("Antériorités et délais", "Precedence and lags"),
        PlanAgain);

    public static PlanRule Calendar { get; } = new(
        new("HC-PLN-007"),
        new("Calendrier : durées, fermetures, jours ouvrés, dates limites",
            "Calendar: lengths, closures, working days, deadlines"),
        PlanAgain);

    public static PlanRule EarliestDates { get; } = new(
        new("HC-PLN-008"),
        new("Dates au plus tôt et leurs causes", "Earliest dates and their causes"),
        PlanAgain);

    public static PlanRule LatestDates { get; } = new(
        new("HC-PLN-009"),
        new("Dates au plus tard et chemin critique", "Latest dates and critical path"),
        PlanAgain);

    public static PlanRule ConditionalMilestones { get; } = new(
        new("HC-PLN-010"),
        new("Jalons conditionnels, jamais datés", "Conditional milestones, never scheduled"),
        PlanAgain);

    public static PlanRule Resources { get; } = new(
        new("HC-PLN-011"),
        new("Moyens des paquets de soins", "Means of the care packages"),
        PlanAgain);

    public static PlanRule CostLines { get; } = new(
        new("HC-PLN-012"),
        new("Lignes de coût", "Cost lines"),
        PlanAgain);

    public static PlanRule PillarSplit { get; } = new(
        new("HC-PLN-013"),
        new("Partage d'une ligne entre les piliers", "Split of a line over the pillars"),
        PlanAgain);

    public static PlanRule MonthSpread { get; } = new(
        new("HC-PLN-014"),
        new("Étalement d'une ligne sur les mois", "Spread of a line over the months"),
        PlanAgain);

    public static PlanRule Sums { get; } = new(
        new("HC-PLN-015"),
        new("Sommes selon chaque axe", "Sums along every axis"),
        PlanAgain);

    public static PlanRule RatesAndCeilings { get; } = new(
        new("HC-PLN-016"),
        new("Taux, montants et plafonds des sources", "Rates, amounts and ceilings of sources"),
        PlanAgain);

    public static PlanRule Conservation { get; } = new(
        new("HC-PLN-017"),
        new("Conservation : sources et déficit font le coût", "Conservation: sources and gap make the cost"),
        PlanAgain);

    public static PlanRule Appraisal { get; } = new(
        new("HC-PLN-018"),
        new("Appréciation du plan", "Appraisal of the plan"),
        PlanAgain);

    public static PlanRule Unknowns { get; } = new(
        new("HC-PLN-019"),
        new("Faits inconnus", "Unknown facts"),
        PlanAgain);

    public static PlanRule Assumptions { get; } = new(
        new("HC-PLN-020"),
        new("Hypothèses", "Assumptions"),
        PlanAgain);

    public static PlanRule BeneficiarySplit { get; } = new(
        new("HC-PLN-021"),
        new("Partage d'une ligne entre les bénéficiaires", "Split of a line over the beneficiaries"),
        PlanAgain);

    /// <summary>Gets the rule that a place of the plan's document is under.</summary>
    public static PlanRule At(JsonPointer place) => place.ToString().Split('/') switch
    {
        [_, "programme" or "programmeHash", ..] => Belonging,
        [_, "referencePacks", ..] => References,
        [_, "start" or "end" or "basis", ..] => PeriodAndBasis,
        [_, "schedule", "criticalPath", ..] => LatestDates,
        [_, "schedule", "activities", _, "latestStart" or "latestFinish", ..] => LatestDates,
        [_, "schedule", "activities"] or [_, "schedule", "activities", _] => Activities,
        [_, "schedule", "activities", _, "activity" or "isThroughout", ..] => Activities,
        [_, "schedule", ..] => EarliestDates,
        [_, "conditionalMilestones", ..] => ConditionalMilestones,
        [_, "resources", ..] => Resources,
        [_, "costs", "lines", _, "byPillar", ..] => PillarSplit,
        [_, "costs", "lines", _, "byMonth", ..] => MonthSpread,
        [_, "costs", "lines", _, "byBeneficiary", ..] => BeneficiarySplit,
        [_, "costs", "lines" or "unpriced" or "currency", ..] => CostLines,
        [_, "costs", ..] => Sums,
        [_, "funding", "sources", _, "byMonth", ..] => Conservation,
        [_, "funding", "sources", ..] => RatesAndCeilings,
        [_, "funding", ..] => Conservation,
        [_, "appraisal", ..] => Appraisal,
        [_, "unknowns", ..] => Unknowns,
        [_, "assumptions", ..] => Assumptions,
        _ => Checkable,
    };
}
