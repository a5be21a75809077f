using HealthCoop.Care;

namespace HealthCoop.Samples.Parsante;

/// <summary>The cadres of the package: the officer categories of the data set, and the midwife on her own.</summary>
internal static class Cadres
{
    // A post that is held day and night, 8,736 hours in 52 weeks, takes some five people.
    private static readonly Claim<AnnualWorkingTime> AvailableTime = Claim.Assumed(
        AnnualWorkingTime.FromHours(1_747.2m),
        new(
            "Une permanence jour et nuit, 52 semaines de 168 heures, prend environ cinq personnes à temps plein : "
            + "1 747,2 heures par an chacune.",
            "Cover day and night, 52 weeks of 168 hours, takes some five full-time people: 1,747.2 hours a year "
            + "each."));

    public static Cadre Clinical { get; } = new()
    {
        Id = new("clinical"),
        Name = new("Médecin ou assistant médical", "Doctor or clinical officer"),
        Group = CadreGroup.Medical,
        AvailableTime = AvailableTime,
    };

    public static Cadre Nursing { get; } = Paramedical("nursing", new("Infirmier", "Nurse"));

    /// <summary>Gets the midwife, whom the data set counts with the nurses and whom garrisons seldom post.</summary>
    public static Cadre Midwife { get; } = Paramedical("midwife", new("Sage-femme", "Midwife"));

    public static Cadre Pharmacy { get; } = Paramedical("pharmacy", new("Agent de pharmacie", "Pharmacy officer"));

    public static Cadre Laboratory { get; } =
        Paramedical("laboratory", new("Agent de laboratoire", "Laboratory officer"));

    public static ValueList<Cadre> All => [Clinical, Nursing, Midwife, Pharmacy, Laboratory];

    private static Cadre Paramedical(string id, Narrative name) =>
        new() { Id = new(id), Name = name, Group = CadreGroup.Paramedical, AvailableTime = AvailableTime };
}
