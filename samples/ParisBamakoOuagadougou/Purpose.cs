using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What the programme is for, and for whom.</summary>
internal static class Purpose
{
    private static readonly TraineeCategory[] Categories =
        [TraineeCategory.HealthStaff, TraineeCategory.AdministrativeStaff, TraineeCategory.ElectedOfficials];

    /// <summary>Gets the better services, with the state of kit and staff that they start from; no source counts
    /// either.</summary>
    public static Objective BetterServices { get; } = Aim("better-services", ResultLevel.Impact, Modality.Expected, new(
        "Des services de santé plus performants pour la population",
        "Better health services for the population")) with
    {
        Indicators =
        [
            Found("state-of-equipment", new("État du matériel", "State of the equipment"), new(
                "Des « matériels inadaptés ou inopérants »", "Equipment that is unsuited or out of order")),
            Found("qualification-of-staff", new("Qualification du personnel", "Qualification of the staff"), new(
                "Du « personnel non qualifié »", "Unqualified staff")),
        ],
    };

    public static Objective Autonomy { get; } = Aim("autonomy", ResultLevel.Impact, Modality.Expected, new(
        "Contribuer au renforcement de l'autonomie des deux villes partenaires",
        "Contribute to the autonomy of the two partner cities"));

    public static Objective KnowHow { get; } = Aim("know-how", ResultLevel.Outcome, Modality.Planned, new(
        "Renforcer le savoir-faire des villes partenaires", "Strengthen the know-how of the partner cities")) with
    {
        ContributesTo = [BetterServices, Autonomy],
    };

    public static Objective Governance { get; } = Aim("governance", ResultLevel.Outcome, Modality.Planned, new(
        "Renforcer la gouvernance des villes partenaires", "Strengthen the governance of the partner cities")) with
    {
        ContributesTo = [BetterServices, Autonomy],
    };

    public static Objective PeopleTrained { get; } = Aim("people-trained", ResultLevel.Output, Modality.Achieved, new(
        "Des personnels de santé, des personnels administratifs et des élus formés",
        "Health staff, administrative staff and elected officials trained")) with
    {
        ContributesTo = [KnowHow],
        Indicators =
        [
            new()
            {
                Id = new("number-of-people-trained"),
                Name = new("Nombre de personnes formées", "Number of people trained"),
                Measure = IndicatorMeasure.Unit,
                Unit = new("personne", "person"),
                AddsUp = true,
                Actuals =
                [
                    new()
                    {
                        During = new(new(2010, 1), new(2012, 12)),
                        Value = Claim.Achieved(688m, Sources.Newsletter),
                        Parts = [.. Categories.Select(NotPublished)],
                        PartsAreComplete = true,
                        Source = Sources.Newsletter,
                    },
                ],
                Source = Sources.Newsletter,
            },
        ],
    };

    public static Objective PlanOfOuagadougou { get; } =
        Aim("plan-of-ouagadougou", ResultLevel.Output, Modality.Achieved, new(
            "Un plan communal de développement sanitaire adopté par Ouagadougou",
            "A communal health development plan adopted by Ouagadougou")) with
        {
            ContributesTo = [Governance],
        };

    public static ValueList<Objective> Objectives =>
        [BetterServices, Autonomy, KnowHow, Governance, PeopleTrained, PlanOfOuagadougou];

    public static ValueList<Beneficiary> Beneficiaries =>
    [
        new()
        {
            Group = BeneficiaryGroup.Population,
            People = Claim.Expected(Comparator.MoreThan, 3_000_000, Sources.Newsletter),
            Benefit = new("Des services de santé plus performants", "Better health services"),
            Source = Sources.Newsletter,
        },
        new()
        {
            Group = BeneficiaryGroup.LocalAuthorities,
            Benefit = new("Autonomie, savoir-faire et gouvernance", "Autonomy, know-how and governance"),
            Source = Sources.Newsletter,
        },
    ];

    private static Indicator Found(string id, Narrative name, Narrative baseline) => new()
    {
        Id = new(id),
        Name = name,
        Measure = IndicatorMeasure.Qualitative,
        Baselines = [new() { Comment = baseline, Source = Sources.Newsletter }],
        Source = Sources.Newsletter,
    };

    private static TraineePart NotPublished(TraineeCategory category) => new()
    {
        Category = category,
        Value = Claim.NotPublished<decimal>(Modality.Achieved, Sources.Newsletter),
    };

    private static Objective Aim(string id, ResultLevel level, Modality modality, Narrative name) => new()
    {
        Id = new(id),
        Level = level,
        Name = name,
        Modality = modality,
        Source = Sources.Newsletter,
    };
}
