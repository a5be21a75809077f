namespace HealthCoop.Planning.HealthPlans;

/// <summary>What the sources of a health plan are called.</summary>
internal static class HealthPlanSourceName
{
    private static readonly Narrative[] Names =
    [
        new("Ressources propres", "Own revenue"),
        new("Crédits transférés", "Transferred credits"),
        new("Droits de tirage", "Drawing rights"),
        new("Recouvrement des coûts", "Fees"),
        new("Partenaires", "Partners"),
    ];

    public static Narrative Of(HealthPlanSource source) => Names[(int)source];
}
