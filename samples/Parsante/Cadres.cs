using HealthCoop.Care;

namespace HealthCoop.Samples.Parsante;

/// <summary>The cadres of the package: the officer categories of the data set, and the midwife on her own.</summary>
internal static class Cadres
{
    public static Cadre Clinical { get; } = new()
    {
        Id = new("clinical"),
        Name = new("Médecin ou assistant médical", "Doctor or clinical officer"),
        Group = CadreGroup.Medical,
    };

    public static Cadre Nursing { get; } = Paramedical("nursing", new("Infirmier", "Nurse"));

    /// <summary>Gets the midwife, whom the data set counts with the nurses and whom garrisons seldom post.</summary>
    public static Cadre Midwife { get; } = Paramedical("midwife", new("Sage-femme", "Midwife"));

    public static Cadre Pharmacy { get; } = Paramedical("pharmacy", new("Agent de pharmacie", "Pharmacy officer"));

    public static Cadre Laboratory { get; } =
        Paramedical("laboratory", new("Agent de laboratoire", "Laboratory officer"));

    public static ValueList<Cadre> All => [Clinical, Nursing, Midwife, Pharmacy, Laboratory];

    private static Cadre Paramedical(string id, Narrative name) =>
        new() { Id = new(id), Name = name, Group = CadreGroup.Paramedical };
}
