namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>The names of operands and prices, and the formulas that they make.</summary>
internal static class ProgrammeCostText
{
    public static readonly Narrative Attendances = new("participations", "attendances");
    public static readonly Narrative AttendancesFromAway =
        new("participations de personnes venues d'ailleurs", "attendances by people from away");

    public static readonly Narrative LocalAttendances =
        new("participations de personnes du lieu", "attendances by people of the place");

    public static readonly Narrative Sessions = new("sessions", "sessions");
    public static readonly Narrative DaysPerSession = new("jours par session", "days per session");
    public static readonly Narrative Persons = new("personnes", "persons");
    public static readonly Narrative TrainersPerSession = new("formateurs par session", "trainers per session");
    public static readonly Narrative Days = new("jours", "days");
    public static readonly Narrative Facilities = new("formations sanitaires", "facilities");
    public static readonly Narrative VisitsPerFacility =
        new("visites par formation et par an", "visits per facility and year");

    public static readonly Narrative DaysPerVisit = new("jours par visite", "days per visit");
    public static readonly Narrative Supervisors = new("superviseurs", "supervisors");
    public static readonly Narrative Trips = new("trajets", "trips");
    public static readonly Narrative KilometersPerTrip = new("km par trajet", "km per trip");
    public static readonly Narrative LitersPerKilometer = new("litres par km", "liters per km");
    public static readonly Narrative ExpertDays = new("jours d'expert", "days of experts");
    public static readonly Narrative FullTimeEquivalents = new("équivalents temps plein", "full-time equivalents");
    public static readonly Narrative ShareOfYear = new("part de l'année", "share of the year");
    public static readonly Narrative Lumps = new("forfait", "lump sum");
    public static readonly Narrative RetainedShare = new("part retenue", "share retained");

    /// <summary>Writes a line's formula: its operands, then the price of a unit.</summary>
    public static Narrative Product(ReadOnlySpan<ProgrammeCostOperand> operands, ProgrammeCostPart part)
    {
        var price = PriceOf(part);
        var (french, english) = (price.French, price.English);
        for (var i = operands.Length - 1; i >= 0; i--)
        {
            french = $"{operands[i].Name.French} × {french}";
            english = $"{operands[i].Name.English} × {english}";
        }

        return new(french, english);
    }

    private static Narrative PriceOf(ProgrammeCostPart part) => part switch
    {
        ProgrammeCostPart.PerDiem => new("indemnité journalière", "per diem"),
        ProgrammeCostPart.LocalAllowance => new("indemnité locale par jour", "local allowance per day"),
        ProgrammeCostPart.Travel => new("prix de l'aller-retour", "price of the return journey"),
        ProgrammeCostPart.RoomHire => new("location de salle par jour", "room hire per day"),
        ProgrammeCostPart.Meals => new("repas par jour", "meals per day"),
        ProgrammeCostPart.TrainerFees => new("honoraires par jour", "fee per day"),
        ProgrammeCostPart.Material => new("matériel par personne", "material per person"),
        ProgrammeCostPart.VehicleOperation => new("prix du km", "price per km"),
        ProgrammeCostPart.Fuel => new("prix du litre", "price per liter"),
        ProgrammeCostPart.WorksStage or ProgrammeCostPart.Retention => new("prix des travaux", "price of the works"),
        ProgrammeCostPart.ExpertFees => new("honoraires par jour", "fee per day"),
        ProgrammeCostPart.Expenses => new("frais", "expenses"),
        _ => new("salaire annuel", "annual salary"),
    };
}
