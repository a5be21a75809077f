using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What the programme is for, and for whom.</summary>
internal static class Purpose
{
    public static ValueList<Objective> Objectives =>
    [
        Aim("better-services", ResultLevel.Impact, Modality.Expected, new(
            "Des services de santé plus performants pour la population",
            "Better health services for the population")),
        Aim("autonomy", ResultLevel.Impact, Modality.Expected, new(
            "Contribuer au renforcement de l'autonomie des deux villes partenaires",
            "Contribute to the autonomy of the two partner cities")),
        Aim("know-how", ResultLevel.Outcome, Modality.Planned, new(
            "Renforcer le savoir-faire des villes partenaires", "Strengthen the know-how of the partner cities")),
        Aim("governance", ResultLevel.Outcome, Modality.Planned, new(
            "Renforcer la gouvernance des villes partenaires", "Strengthen the governance of the partner cities")),
        Aim("people-trained", ResultLevel.Output, Modality.Achieved, new(
            "Des personnels de santé, des personnels administratifs et des élus formés",
            "Health staff, administrative staff and elected officials trained")),
        Aim("plan-of-ouagadougou", ResultLevel.Output, Modality.Achieved, new(
            "Un plan communal de développement sanitaire adopté par Ouagadougou",
            "A communal health development plan adopted by Ouagadougou")),
    ];

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

    private static Objective Aim(string id, ResultLevel level, Modality modality, Narrative name) => new()
    {
        Id = new(id),
        Level = level,
        Name = name,
        Modality = modality,
        Source = Sources.Newsletter,
    };
}
