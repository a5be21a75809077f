namespace HealthCoop.Samples.FirstLevelFacility.Assumptions;

/// <summary>
/// The units of the items of the demonstration. The package file counts tablets, packs, sachets or millilitres without
/// saying which; the price file prices a unit of its own, often the milligram. What neither file settles stays unknown.
/// </summary>
internal static class UnitReadings
{
    private static readonly Dictionary<string, UnitReading> ByItem = new(StringComparer.Ordinal)
    {
        ["3"] = Assumed(1, "One injection of 150 mg is one vial.", "Une injection de 150 mg est un flacon."),
        ["5"] = Stated(5, "The name says 5 ml per injection."),
        ["6"] = Stated(1, "Both count syringes."),
        ["9"] = Stated(1, "Both count syringes."),
        ["24"] = Unknown("The packages count swabs, the prices grams: no file says what a swab weighs."),
        ["39"] = Stated(1, "Both count injections."),
        ["44"] = Assumed(
            1_000,
            "The name says 1,000, and the package file's own cost of one is about a thousand times that of the tablet, "
            + "item 140: it counts packs.",
            "Le nom dit 1 000, et le coût unitaire du fichier des paquets est environ mille fois celui du comprimé, "
            + "article 140 : il compte des boîtes."),
        ["45"] = Unknown("The packages count tablets of 200 mg or packs of 1,000 of them: no file says which."),
        ["47"] = Unknown("The packages count analyses, the prices bottles: no file says how many one bottle makes."),
        ["49"] = Stated(500, "The name says 500 g."),
        ["50"] = Stated(1, "Both count tests."),
        ["56"] = Stated(1, "Both count ampoules of 1 ml."),
        ["71"] = Unknown("The prices count millilitres: no file says how many the packages count as one."),
        ["74"] = Unknown("The prices count millilitres: no file says how many the packages count as one."),
        ["75"] = Unknown("The prices count swabs; the packages count swabs or packs of 100: no file says which."),
        ["86"] = Stated(1, "Both count injections of 500 mg."),
        ["88"] = Assumed(
            50,
            "0.02 of the pack of 50 that the name says is one mask.",
            "0,02 du paquet de 50 que dit le nom fait un masque."),
        ["102"] = Stated(1, "The name says 1 ml each."),
        ["112"] = Unknown("The prices count pairs; the packages count gloves or pairs: no file says which."),
        ["113"] = Assumed(
            500,
            "The name says 500 mg, and the package file's own cost of one is about a thousandth of that of the pack of "
            + "1,000, item 94: it counts tablets.",
            "Le nom dit 500 mg, et le coût unitaire du fichier des paquets est environ un millième de celui de la "
            + "boîte de 1 000, article 94 : il compte des comprimés.") with
        {
            UnitsPerPack = Claim.Expected(PackSize.Of(1_000)),
        },
        ["125"] = Assumed(
            250_000,
            "0.006 of the pack of 1,000 tablets of 250 mg that the name says is 6 tablets.",
            "0,006 de la boîte de 1 000 comprimés de 250 mg que dit le nom fait 6 comprimés."),
        ["140"] = Stated(1, "Both count tablets."),
        ["146"] = Stated(1, "Both count sachets."),
        ["147"] = Stated(20, "The name says a tablet of 20 mg."),
        ["148"] = Assumed(
            250,
            "Twelve tablets of the 250 mg that the name says are a course; twelve packs of 100 are none.",
            "Douze comprimés des 250 mg que dit le nom font un traitement ; douze boîtes de 100 n'en font pas.") with
        {
            UnitsPerPack = Claim.Expected(PackSize.Of(100)),
        },
        ["150"] = Stated(1, "Both count doses."),
        ["154"] = Stated(1, "Both count boxes."),
        ["155"] = Stated(1, "Both count doses."),
        ["158"] = Stated(1, "Both count doses."),
        ["163"] = Stated(1, "Both count tests."),
        ["164"] = Assumed(
            6,
            "A child below 15 kg takes 6 tablets by WHO's guidelines for malaria, and the packages count 1 for it.",
            "Un enfant de moins de 15 kg prend 6 comprimés selon les lignes directrices de l'OMS sur le paludisme, et "
            + "les paquets en comptent 1.") with
        {
            UnitsPerPack = Claim.Assumed(PackSize.Of(90), new(
                "Le nom dit 540 comprimés : 90 fois 6.",
                "The name says 540 tablets: 90 times 6.")),
        },
        ["196"] = Stated(1, "Both count tests."),
        ["295"] = Stated(100, "The name says a tablet of 100 mg."),
        ["296"] = Stated(4, "The name says a tablet of 4 mg."),
        ["297"] = Unknown("The prices count millilitres: no file says how many the packages count as one."),
        ["298"] = Stated(1, "Both count vials of 5 ml."),
        ["299"] = Unknown("The prices count millilitres: no file says how many the packages count as one."),
    };

    /// <summary>Finds how to read the units of an item.</summary>
    public static UnitReading Of(string code) =>
        ByItem.GetValueOrDefault(code) ?? Unknown("Nobody has said yet how the units of both files go together.");

    private static UnitReading Stated(decimal priceUnits, string note) =>
        new(Claim.Expected(priceUnits), note, UnitReading.NoPack);

    private static UnitReading Assumed(decimal priceUnits, string note, string french) =>
        new(Claim.Assumed(priceUnits, new(french, note)), note, UnitReading.NoPack);

    private static UnitReading Unknown(string note) =>
        new(Claim.NotPublished<decimal>(Modality.Expected), note, UnitReading.NoPack);
}
