using System.Globalization;

namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>The catalogues of the Thanzi La Onse model for Malawi, as files of comma-separated values.</summary>
internal sealed record TloFolder
{
    /// <summary>The year whose US dollars the prices are in, as the model's own costing reads them.</summary>
    public const int YearOfPrices = 2023;

    public const string PackagesFile = "ResourceFile_Consumables_Items_and_Packages.csv";
    public const string PricesFile = "ResourceFile_Costing_Consumables.csv";
    public const string EquipmentFile = "ResourceFile_Costing_Equipment.csv";
    public const string CatalogueFile = "ResourceFile_EquipmentCatalogue.csv";
    public const string LevelsFile = "ResourceFile_ApptType_By_FacLevel.csv";
    public const string TreatmentsFile = "EHP_III.csv";
    public const string InflationFile = "ResourceFile_Exchange_Rates_and_Inflation.csv";

    public required IReadOnlyList<PackageItem> PackageItems { get; init; }

    public required IReadOnlyDictionary<string, ConsumablePrice> Prices { get; init; }

    public required IReadOnlyList<CostedEquipment> Equipment { get; init; }

    public required IReadOnlyDictionary<string, CatalogueItem> Catalogue { get; init; }

    /// <summary>Gets the types of appointment, with whether the first level offers them.</summary>
    public required IReadOnlyDictionary<string, Sourced<bool>> FirstLevel { get; init; }

    /// <summary>Gets the treatments of the national package, with their priority.</summary>
    public required IReadOnlyDictionary<string, Sourced<string>> Treatments { get; init; }

    /// <summary>Gets by what a year's price in US dollars is multiplied to become one of 2023.</summary>
    public required IReadOnlyDictionary<string, Sourced<decimal>> Inflation { get; init; }

    public static TloFolder Read(string folder) => new()
    {
        PackageItems =
        [
            .. CsvTable.Read(folder, PackagesFile).Select(row => new PackageItem(
                row.Source,
                row.Text("Intervention_Pkg_Code"),
                row.Text("Intervention_Pkg"),
                row.Text("Item_Code"),
                row.Text("Items"),
                row.Number("Expected_Units_Per_Case"))),
        ],
        Prices = Keyed(
            CsvTable.Read(folder, PricesFile).Select(row => new ConsumablePrice(
                row.Source,
                row.Text("Item_Code"),
                row.Text("Unit"),
                row.Number("Price_per_unit"))),
            price => (price.Code, price.Source)),
        Equipment =
        [
            .. Keyed(
                CsvTable.Read(folder, EquipmentFile).Select(row => new CostedEquipment(
                    row.Source,
                    row.Text("Item_code"),
                    row.Text("Equipment_SEL"),
                    row.Number("Life_Span"),
                    row.Number("Unit_Purchase_Cost"),
                    row.Count("Health Center_Prioritised_Quantity"),
                    row.Text("Notes"))),
                piece => (piece.Code, piece.Source)).Values.OrderBy(piece => piece.Source.Line),
        ],
        Catalogue = Keyed(
            CsvTable.Read(folder, CatalogueFile).Select(row => new CatalogueItem(
                row.Source,
                row.Text("Item_Code"),
                row.Text("Item_Description"),
                row.Text("Pkg_Name"))),
            item => (item.Code, item.Source)),
        FirstLevel = Named(folder, LevelsFile, "Appt_Type_Code", row => row.Truth("Facility_Level_1a")),
        Treatments = Named(folder, TreatmentsFile, "Treatment", row => row.Text("Priority")),
        Inflation = Named(folder, InflationFile, "Year", row => row.Number("Cumulative Inflation Rate (Base 2023)"))
            .Where(year => year.Value.Value is not null)
            .ToDictionary(
                year => year.Key,
                year => new Sourced<decimal>(year.Value.Source, year.Key, year.Value.Value!.Value)),
    };

    // Rows without a name are the notes below a table.
    private static Dictionary<string, Sourced<T>> Named<T>(
        string folder,
        string file,
        string column,
        Func<CsvRow, T> value) => Keyed(
            CsvTable.Read(folder, file)
                .Where(row => row.Text(column).Length > 0)
                .Select(row => new Sourced<T>(row.Source, row.Text(column), value(row))),
            row => (row.Name, row.Source));

    private static Dictionary<string, T> Keyed<T>(IEnumerable<T> rows, Func<T, (string Key, SourceLine Source)> key)
    {
        var keyed = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (name, source) = key(row);
            if (!keyed.TryAdd(name, row))
            {
                throw UnreadableFolderException.At(
                    source,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{name}' is already on line {key(keyed[name]).Source.Line}; one of both has to go."));
            }
        }

        return keyed;
    }
}
