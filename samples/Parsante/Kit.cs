using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing.Capital;

namespace HealthCoop.Samples.Parsante;

/// <summary>What one infirmary is equipped with: everything here is needed by a service of the package.</summary>
internal static class Kit
{
    private static readonly Narrative UpkeepBecause = new(
        "Règle du plan stratégique du Malawi (HSSP-III) : entretien et pièces, un huitième du prix par an au-delà de "
        + "1 000 dollars ; réparation de la grosse panne, 0,5 % du prix.",
        "Rule of the strategic plan of Malawi (HSSP-III): service and spare parts, an eighth of the price a year above "
        + "1,000 dollars; repair of a major breakdown, 0.5 % of the price.");

    // Names, prices and life spans: ResourceFile_Costing_Equipment.csv; of an item listed twice, the line of the first level.
    public static KitPiece ExaminationCouch { get; } =
        Listed("examination-couch", "Table d'examen", "Examination couch", 2, 652.17m, years: 10);

    public static KitPiece BloodPressureMachine { get; } =
        Listed("blood-pressure-machine", "Tensiomètre", "Blood pressure machine", 2, 75m, years: 6);

    public static KitPiece Stethoscope { get; } = Listed("stethoscope", "Stéthoscope", "Stethoscope", 2, 320.40m, years: 5);

    public static KitPiece Thermometer { get; } = Listed("thermometer", "Thermomètre", "Thermometer", 4, 6m, years: 5);

    public static KitPiece Stretcher { get; } = Listed("stretcher", "Brancard", "Stretcher", 4, 63.98m, years: 10);

    public static KitPiece AmbuBag { get; } =
        Listed("ambu-bag-adult", "Insufflateur manuel, adulte", "Ambu bag, adult with mask", 2, 65.22m, years: 15);

    public static KitPiece InfantAmbuBag { get; } =
        Listed("ambu-bag-infant", "Insufflateur manuel, nourrisson", "Ambu bag, infant with mask", 1, 65.22m, years: 15);

    public static KitPiece SuctionMachine { get; } =
        Listed("suction-machine", "Aspirateur de mucosités", "Suction machine", 1, 200m, years: 10);

    public static KitPiece PulseOximeter { get; } =
        Listed("pulse-oximeter", "Oxymètre de pouls", "Pulse oximeter", 2, 453.10m, years: 7);

    public static KitPiece InstrumentTray { get; } =
        Listed("instrument-tray", "Plateaux à instruments, jeu de 3", "Tray, instrument, set of 3", 2, 30m, years: 15);

    public static KitPiece SolarLight { get; } =
        Listed("emergency-light", "Éclairage de secours solaire", "Light, emergency, solar", 2, 1_200m, years: 15);

    public static KitPiece DripStand { get; } =
        Listed("drip-stand", "Pied à perfusion", "Drip stand", 6, 27.76m, years: 15);

    public static KitPiece Bed { get; } = Listed("bed", "Lit d'adulte", "Bed, adult", 6, 40.32m, years: 15);

    public static KitPiece Mattress { get; } =
        Listed("mattress", "Matelas hospitalier", "Mattress for hospital bed, adult", 6, 1_026.13m, years: 15);

    public static KitPiece DeliveryBed { get; } =
        Listed("delivery-bed", "Table d'accouchement à étriers", "Delivery bed with stirrups", 1, 503.23m, years: 15);

    public static KitPiece DeliverySet { get; } =
        Listed("delivery-set", "Boîte d'accouchement", "Delivery set", 2, 550m, years: 15);

    public static KitPiece FoetalStethoscope { get; } =
        Listed("stethoscope-pinard", "Stéthoscope de Pinard", "Stethoscope, foetal, Pinard", 1, 64.12m, years: 5);

    public static KitPiece BabyScale { get; } =
        Listed("baby-scale", "Pèse-bébé", "Weighing scale, baby", 1, 1_083.92m, years: 15);

    public static KitPiece Sterilizer { get; } =
        Listed("sterilizer", "Stérilisateur à vapeur, 39 litres", "Sterilizing unit, steam, 39 litres", 1, 737.12m, years: 15);

    public static KitPiece Haemoglobinometer { get; } =
        Listed("haemoglobinometer", "Hémoglobinomètre", "Haemoglobinometer", 1, 3_000m, years: 15);

    public static KitPiece Refrigerator { get; } =
        Listed("refrigerator", "Réfrigérateur", "Refrigerator", 1, 409.89m, years: 15);

    public static KitPiece ColdBox { get; } = Listed("cold-box", "Glacière", "Cold box", 1, 58.20m, years: 10);

    public static KitPiece MedicineCupboard { get; } =
        Listed("medicine-cupboard", "Armoire à médicaments à clé", "Cupboard for medicine, lockable", 2, 300m, years: 15);

    public static KitPiece Laptop { get; } = Listed("laptop", "Ordinateur portable", "Laptop", 1, 1_500m, years: 3);

    /// <summary>Gets the solar supply that keeps the cold chain and the lights going. The data set does not list
    /// it.</summary>
    public static KitPiece SolarSupply { get; } =
        new(Item("solar-supply", "Installation solaire", "Solar supply"), 1);

    /// <summary>Gets the radio that calls the evacuation. The data set does not list it.</summary>
    public static KitPiece Radio { get; } = new(Item("radio", "Radio", "Radio"), 1);

    /// <summary>Gets the ambulance, which is bought and delivered on its own.</summary>
    public static KitPiece Ambulance { get; } =
        new(Item("ambulance", "Ambulance 4×4", "Ambulance, four-wheel drive"), 1);

    /// <summary>Gets the ambulance that was handed over in 2020; the plan, made before, knows nothing of it.</summary>
    public static EquipmentItem MedicalisedAmbulance { get; } =
        Item("medicalised-ambulance", "Ambulance médicalisée", "Medicalised ambulance") with
        {
            Source = Sources.AmbulanceReport,
        };

    /// <summary>Gets all that is installed in an infirmary.</summary>
    public static ValueList<KitPiece> OfOneInfirmary =>
    [
        ExaminationCouch, BloodPressureMachine, Stethoscope, Thermometer, Stretcher, AmbuBag, InfantAmbuBag,
        SuctionMachine, PulseOximeter, InstrumentTray, SolarLight, DripStand, Bed, Mattress, DeliveryBed, DeliverySet,
        FoetalStethoscope, BabyScale, Sterilizer, Haemoglobinometer, Refrigerator, ColdBox, MedicineCupboard, Laptop,
        SolarSupply, Radio,
    ];

    public static ValueList<EquipmentItem> Items =>
        [.. OfOneInfirmary.Select(piece => piece.Item), Ambulance.Item, MedicalisedAmbulance];

    private static KitPiece Listed(
        string id,
        string french,
        string english,
        int quantity,
        decimal dollars,
        int years)
    {
        var price = UnitPrice.Usd(dollars);
        return new(
            Item(id, french, english) with
            {
                Source = Sources.TloModel,
                UnitPrice = Claim.Expected(price, Sources.TloModel),
                PricedOn = Prices.DollarYear,
                LifeSpan = Claim.Expected(Length.Months(12 * years), Sources.TloModel),
                Maintenance = new()
                {
                    CostPerYear = Claim.Assumed(
                        UpkeepPolicy.MalawiStrategicPlan.PerYear(price)!.Value.Rounded(),
                        UpkeepBecause),
                },
            },
            quantity);
    }

    private static EquipmentItem Item(string id, string french, string english) =>
        new() { Id = new(id), Name = new(french, english) };
}

/// <summary>Pieces of one kind that an infirmary gets.</summary>
/// <param name="Item">The kind.</param>
/// <param name="Quantity">How many.</param>
internal sealed record KitPiece(EquipmentItem Item, int Quantity)
{
    public EquipmentStock Stock => new(Item, Quantity);

    public EquipmentNeed Need => new(Item, 1);
}
