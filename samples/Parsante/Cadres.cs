using HealthCoop.Care;

namespace HealthCoop.Samples.Parsante;

/// <summary>The cadres of the package: the officer categories of the data set, and the midwife on her own.</summary>
internal static class Cadres
{
    // Nothing is published of the hours; a post that is held day and night then takes 8,736 / 1,760 = 4.96 people.
    private static readonly Claim<AnnualWorkingTime> AvailableTime = Claim.Assumed(
        AnnualWorkingTime.FromHours(1_760),
        new(
            "Rien n'est publié : 52 semaines de 5 jours, moins 30 jours de congé et 10 jours fériés, font 220 jours de "
            + "8 heures, soit 1 760 heures par an.",
            "Nothing is published: 52 weeks of 5 days, less 30 days of leave and 10 public holidays, make 220 days of "
            + "8 hours, that is 1,760 hours a year."));

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
