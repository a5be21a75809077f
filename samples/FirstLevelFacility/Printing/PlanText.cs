using HealthCoop.Samples.FirstLevelFacility.Lines;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Printing;

/// <summary>Writes a plan, alike in every culture.</summary>
internal sealed class PlanText
{
    private readonly FacilityPlan _plan;
    private readonly AssumptionList _assumptions;
    private readonly List<(int Number, PlanLine Line)> _lines;

    private PlanText(FacilityPlan plan)
    {
        _plan = plan;
        _assumptions = new(plan);
        _lines = [.. plan.Lines.Select((line, index) => (index + 1, line))];
    }

    public static string Write(FacilityPlan plan) =>
        string.Concat(new PlanText(plan).Sections().Select(line => $"{line}\n"));

    private IEnumerable<string> Sections() =>
    [
        "A FACILITY OF THE FIRST LEVEL (1a): WHAT ITS PACKAGE TAKES",
        $"  Amounts are US dollars of {Words.Of(_plan.Facility.YearOfPrices)}. The files name neither currency nor "
            + $"year: the model's own costing reads them as US dollars of {Words.Of(TloFolder.YearOfPrices)}.",
        "  A demonstration: A1, A2, ... are assumptions, listed below; what is not known has no amount and is listed.",
        "",
        "1. THE PACKAGE",
        .. Package(),
        "",
        $"2. MEDICINES AND CONSUMABLES, ORDERED IN {Words.Of(_plan.Facility.Years.First)}",
        .. _plan.Services.SelectMany(Consumables),
        "",
        "3. EQUIPMENT",
        .. Equipment(),
        $"  {TloFolder.CatalogueFile} has these in the set of the first level too, of which {TloFolder.EquipmentFile} "
            + "gives a health centre none: "
            + string.Join(", ", _plan.NoneGiven.Select(item => $"{item.Name} (line {Words.Of(item.Source.Line)})")),
        "",
        "4. TOTALS, EACH A SUM OF ROUNDED LINES",
        .. Totals($"paid in {Words.Of(_plan.Facility.Years.First)}, by intervention", _plan.FirstYearByHeading()),
        .. Totals($"paid in {Words.Of(_plan.Facility.Years.First)}, by kind", _plan.FirstYearByKind()),
        .. Totals($"equipment, paid in {Horizon}, by kind", _plan.EquipmentByKind()),
        .. Totals($"equipment, paid in {Horizon}, by year", _plan.EquipmentByYear()),
        .. Totals("equipment, what a year of having it costs, by kind", _plan.EquipmentPerYearByKind()),
        .. Totals("equipment, what a year of having it costs, by item", _plan.EquipmentPerYearByItem()),
        "",
        "5. WHAT IS NOT KNOWN, SO THAT THESE LINES HAVE NO AMOUNT AND ARE IN NO TOTAL",
        .. _lines.Where(each => each.Line.Amount is null).Select(Unknown),
        "",
        "6. ASSUMPTIONS",
        .. _assumptions.Write(),
        "",
        "7. EXPLANATION OF EVERY LINE",
        .. _lines.SelectMany(each => new Explanation(each.Line, _assumptions).Write(each.Number)),
    ];

    private string Horizon => $"{Words.Of(_plan.Facility.Years.First)}-{Words.Of(_plan.Facility.Years.Last)}";

    private IEnumerable<string> Package() => TextTable.Write(
        ["package", "code", "from line", "appointment at level 1a", "line", "priority", "line", "for", ">cases a year"],
        _plan.Services.Select(service => new[]
        {
            service.Name,
            service.Choice.PackageCode,
            Words.Of(service.Source.Line),
            service.Choice.Appointment,
            Words.Of(service.Appointment.Source.Line),
            $"{service.Priority.Value} ({service.Choice.Treatment})",
            Words.Of(service.Priority.Source.Line),
            service.Choice.Target,
            Words.Rounded(service.Cases.ForPlanning?.PerYear),
        })).Concat(
    [
        $"  Lines of {TloFolder.PackagesFile}, {TloFolder.LevelsFile} and {TloFolder.TreatmentsFile}.",
    ]);

    private IEnumerable<string> Consumables(PlannedService service) =>
        [
            $" {service.Name}",
            .. TextTable.Write(
                ["", "item", ">per case", ">cases", ">loss", ">ordered", ">packs", ">price", "for", ">amount"],
                _lines
                    .Where(each => each.Line.Kind is LineKind.Consumables && each.Line.Heading == service.Name)
                    .Select(each => ConsumableCells(each.Number, each.Line))),
        ];

    private static string[] ConsumableCells(int number, PlanLine line) =>
    [
        $"L{Words.Of(number)}",
        line.Item,
        Stated(line, Term.UnitsPerCase),
        Computed(line, "cases a year"),
        $"{Stated(line, Term.Loss)} %",
        Computed(line, "ordered"),
        line.Find(Term.UnitsPerPack)?.Figure.ForPlanning is { } size and not 1
            ? $"{Computed(line, "packs")} of {Words.Exact(size)}"
            : "",
        Stated(line, Term.Price),
        line.Find(Term.PriceUnits)?.Unit.TrimStart('×', ' ') ?? "",
        Words.Of(line.Amount),
    ];

    private IEnumerable<string> Equipment() => TextTable.Write(
        [
            "lines", "item", ">pieces", ">price", ">life span", ">purchase", ">replacement", "in", ">upkeep a year",
            $">paid in {Horizon}", ">a year of having it", ">with its upkeep",
        ],
        _lines
            .Where(each => each.Line.Kind is not LineKind.Consumables)
            .GroupBy(each => each.Line.Code)
            .Select(piece => EquipmentCells([.. piece])));

    private static string[] EquipmentCells(List<(int Number, PlanLine Line)> piece)
    {
        var lines = piece.ConvertAll(each => each.Line);
        var replacement = lines.Find(line => line.Kind is LineKind.Replacement);
        return
        [
            $"L{Words.Of(piece[0].Number)}-{Words.Of(piece[^1].Number)}",
            lines[0].Item,
            Stated(lines[0], Term.Pieces),
            Stated(lines[0], Term.Price),
            Words.Of(lines[^1].Find(Term.LifeSpan)?.Figure.ForPlanning, "years"),
            Amount(LineKind.Purchase),
            replacement is null ? "" : Words.Of(replacement.Amount),
            replacement is null ? "" : string.Join(", ", replacement.Years.Select(Words.Of)),
            Amount(LineKind.Maintenance),
            Words.Of(FacilityPlan.Sum(lines
                .Where(line => line.Kind is not LineKind.AnnualEquivalent)
                .Select(line => line.Amount * line.Years.Count))),
            Amount(LineKind.AnnualEquivalent),
            Words.Of(FacilityPlan.Sum(lines
                .Where(line => line.Kind is LineKind.AnnualEquivalent or LineKind.Maintenance)
                .Select(line => line.Amount))),
        ];

        string Amount(LineKind kind) => Words.Of(FacilityPlan.Sum(
            lines.Where(line => line.Kind == kind).Select(line => line.Amount)));
    }

    private static IEnumerable<string> Totals(string name, ValueList<Total> totals) =>
        [
            $" {name}",
            .. TextTable.Write(
                ["", ">amount", ""],
                [
                    .. totals.Select(total => new[] { total.Name, Words.Of(total.Amount), NotKnown(total.Unknown) }),
                    ["total", Words.Of(FacilityPlan.Sum(totals.Select(total => total.Amount))), ""],
                ]),
        ];

    private static string NotKnown(int lines) => lines == 0 ? "" : $"without {Words.Of(lines)} unknown";

    private static string Unknown((int Number, PlanLine Line) each) =>
        $"  L{Words.Of(each.Number)}  {each.Line.Heading}: {each.Line.Item}, {each.Line.Kind}; not known: "
        + string.Join("; ", each.Line.Unknown.Select(operand => operand.Note.Length > 0
            ? $"{Words.Of(operand.Term)} ({operand.Note})"
            : Words.Of(operand.Term)));

    private static string Stated(PlanLine line, Term term) => Words.Exact(line.Find(term)?.Figure.ForPlanning);

    private static string Computed(PlanLine line, string step) =>
        Words.Rounded(line.Steps.First(each => each.Name == step).Result);
}
