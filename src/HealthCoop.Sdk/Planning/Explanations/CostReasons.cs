using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.Explanations;

/// <summary>The costs of a programme, explained: line by line, and summed along each axis.</summary>
internal sealed class CostReasons
{
    private readonly Reasoned<Currency> _currency;
    private readonly Dictionary<Id<CostLine>, LineReasons> _lines;
    private readonly Dictionary<string, Reasoned<Money>> _byActivity;
    private readonly Dictionary<string, Reasoned<Money>> _byPillar;
    private readonly Dictionary<string, Reasoned<Money>> _byTerritory;
    private readonly Dictionary<string, Reasoned<Money>> _byHeading;
    private readonly Dictionary<string, Reasoned<Money>> _byMonth;
    private readonly Dictionary<string, Reasoned<YearMonth>> _months;

    public CostReasons(CostLines lines, Reasoned<Currency> currency)
    {
        (_currency, Lines, Direct) = (currency, lines.All, lines.Direct);
        _lines = Lines.ToDictionary(line => line.Id);
        Total = Sum(
            new("Coût total", "Total cost"),
            new("somme des lignes de coût", "sum of the cost lines"),
            Lines.Select(line => line.Amount));
        var amounts = Lines.Select(line => (Line: line, line.Amount)).ToList();
        _byActivity = Grouped("l'activité", "the activity", amounts.Select(p => ((object?)p.Line.Activity, p.Amount)));
        _byPillar = Grouped(
            "le pilier",
            "the pillar",
            Lines.SelectMany(line => line.ByPillar).Select(part => ((object?)part.Pillar, part.Amount)));
        _byTerritory = Grouped(
            "le territoire",
            "the territory",
            amounts.Select(p => ((object?)p.Line.Territory, p.Amount)));
        _byHeading = Grouped("la rubrique", "the heading", amounts.Select(p => ((object?)p.Line.Heading, p.Amount)));
        var months = Lines.SelectMany(line => line.ByMonth).ToList();
        _byMonth = Grouped("le mois", "the month", months.Select(p => ((object?)p.Month.Value, p.Amount)));
        _months = months.GroupBy(part => KeyOf(part.Month.Value)).ToDictionary(group => group.Key, MonthOf);
    }

    public IReadOnlyList<LineReasons> Lines { get; }

    public Reasoned<Money> Total { get; }

    public Reasoned<Money> Direct { get; }

    /// <summary>Finds a line by its id.</summary>
    public LineReasons? LineOf(Id<CostLine> id) => _lines.GetValueOrDefault(id);

    public Reasoned<Money>? Of(ActivityAmount part) => _byActivity.GetValueOrDefault(KeyOf(part.Activity));

    public Reasoned<Money>? Of(PillarAmount part) => _byPillar.GetValueOrDefault(KeyOf(part.Pillar));

    public Reasoned<Money>? Of(TerritoryAmount part) => _byTerritory.GetValueOrDefault(KeyOf(part.Territory));

    public Reasoned<Money>? Of(HeadingAmount part) => _byHeading.GetValueOrDefault(KeyOf(part.Heading));

    public Reasoned<Money>? Of(MonthAmount part) => _byMonth.GetValueOrDefault(KeyOf(part.Month));

    /// <summary>Explains why something is said of a month.</summary>
    public Reasoned<YearMonth>? MonthOf(YearMonth month) => _months.GetValueOrDefault(KeyOf(month));

    private static string KeyOf<T>(T? key) => FigureText.Of(key);

    private static Reasoned<YearMonth> MonthOf(
        IGrouping<string, (Reasoned<YearMonth> Month, Reasoned<Money> Amount)> parts) => Reasoned.Computed(
            new("Mois", "Month"),
            parts.First().Month.Value,
            new("mois où tombe une part d'une ligne au moins", "month into which a part of one line at least falls"),
            [.. parts.Select(part => part.Month.Why)]);

    private Dictionary<string, Reasoned<Money>> Grouped(
        string french,
        string english,
        IEnumerable<(object? Key, Reasoned<Money> Amount)> parts) => parts
            .GroupBy(part => KeyOf(part.Key))
            .ToDictionary(group => group.Key, group => Sum(
                LabelOf(group.First().Key, french, english),
                new("somme des parts des lignes de coût", "sum of the parts of the cost lines"),
                group.Select(part => part.Amount)));

    private static Narrative LabelOf(object? key, string french, string english) => NameOf(key) is { } name
        ? new($"Coût pour {french} « {name.French} »", $"Cost for {english} '{name.English}'")
        : new($"Coût sans rattachement pour {french}", $"Cost without {english}");

    private static Narrative? NameOf(object? key) => key switch
    {
        null => null,
        Pillar pillar => Terms.For(pillar).InSentence,
        BudgetHeading heading => Terms.For(heading).InSentence,
        _ => new(KeyOf(key)),
    };

    private Reasoned<Money> Sum(Narrative label, Narrative formula, IEnumerable<Reasoned<Money>> parts) =>
        Reasoned.Sum(label, formula, [.. parts], _currency);
}
