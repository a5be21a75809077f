using HealthCoop.Care;

namespace HealthCoop.Samples.Parsante;

/// <summary>Medicines and consumables whose unit is the same where the data set counts and where it prices
/// them.</summary>
internal static class Medicines
{
    // ResourceFile_Costing_Consumables.csv; prices to six decimals.
    public static CommodityItem MalariaTest { get; } = Priced(
        "malaria-test", new("Test de diagnostic rapide du paludisme", "Malaria test kit (RDT)"), Test, 0.025941m);

    public static CommodityItem Artemether { get; } = Priced(
        "artemether-lumefantrine",
        new("Artéméther 20 mg + luméfantrine 120 mg", "Artemether 20 mg + lumefantrine 120 mg"),
        new("comprimé", "tablet"),
        0.001683m);

    public static CommodityItem HaemoglobinTest { get; } =
        Priced("haemoglobin-test", new("Test d'hémoglobine", "Haemoglobin test"), Test, 0.829442m);

    public static CommodityItem SyphilisTest { get; } =
        Priced("syphilis-test", new("Test de la syphilis (RPR)", "Rapid plasma reagin test"), Test, 0.260657m);

    public static CommodityItem DeliveryKit { get; } = Priced(
        "delivery-kit", new("Kit d'accouchement propre", "Clean delivery kit"), new("kit", "kit"), 5.677846m);

    public static CommodityItem Oxytocin { get; } =
        Priced("oxytocin", new("Ocytocine 10 UI/ml", "Oxytocin 10 IU/ml"), Ampoule, 0.039749m);

    public static CommodityItem Ampicillin { get; } = Priced(
        "ampicillin",
        new("Ampicilline 500 mg injectable", "Ampicillin injection 500 mg"),
        new("flacon", "vial"),
        0.122993m);

    public static CommodityItem SurgicalGloves { get; } = Priced(
        "surgical-gloves",
        new("Gants chirurgicaux stériles", "Surgeon's gloves, sterile"),
        new("paire", "pair"),
        0.065658m);

    public static CommodityItem Morphine { get; } =
        Priced("morphine", new("Morphine 10 mg/ml", "Morphine sulphate 10 mg/ml"), Ampoule, 0.699664m);

    public static CommodityItem PlasterSlab { get; } = Priced(
        "plaster-slab", new("Attelle plâtrée", "Plaster of Paris slab"), new("attelle", "slab"), 0.250807m);

    public static CommodityItem Ceftriaxone { get; } =
        Priced("ceftriaxone", new("Ceftriaxone injectable", "Ceftriaxone injection"), new("gramme", "gram"), 0.219444m);

    public static CommodityItem VaccineSyringe { get; } = Priced(
        "vaccine-syringe",
        new("Seringue autobloquante 0,1 ml", "Auto-disable syringe 0.1 ml"),
        new("seringue", "syringe"),
        0.195624m);

    public static CommodityItem SafetyBox { get; } = Priced(
        "safety-box", new("Boîte de sécurité", "Safety box for used syringes"), new("boîte", "box"), 0.114424m);

    /// <summary>Gets a vaccine of the national programme. No source prices it or says that a garrison is
    /// supplied.</summary>
    public static CommodityItem BcgVaccine { get; } =
        new() { Id = new("bcg-vaccine"), Name = new("Vaccin BCG", "BCG vaccine"), Unit = new("dose", "dose") };

    public static ValueList<CommodityItem> All =>
    [
        MalariaTest, Artemether, HaemoglobinTest, SyphilisTest, DeliveryKit, Oxytocin, Ampicillin, SurgicalGloves,
        Morphine, PlasterSlab, Ceftriaxone, VaccineSyringe, SafetyBox, BcgVaccine,
    ];

    private static Narrative Test => new("test", "test");

    private static Narrative Ampoule => new("ampoule", "ampoule");

    private static CommodityItem Priced(string id, Narrative name, Narrative unit, decimal dollars) => new()
    {
        Id = new(id),
        Name = name,
        Unit = unit,
        UnitPrice = Claim.Expected(UnitPrice.Usd(dollars), Sources.TloModel),
        PricedOn = Prices.DollarYear,
    };
}
