using HealthCoop.Finance;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.Explanations;

/// <summary>Who pays what, explained: each source in all, by line and by month, and what nobody pays.</summary>
/// <remarks>
/// What a source has paid after each month of each line, in ordinal order, is its share of the running total that those
/// before it left, rounded; see the remarks of <see cref="FundingAllocator"/>.
/// </remarks>
internal sealed class FundingReasons
{
    private readonly Reasoned<Currency> _currency;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<LineReasons, (int First, int End)> _entriesOf = [];
    private readonly RunningTotals _running;
    private readonly Reasoned<Money>?[][] _paid;
    private readonly Dictionary<(int Source, int Entry), Reasoned<Money>> _parts = [];
    private readonly Dictionary<(int Source, LineReasons Line), Reasoned<Money>> _partsOfLines = [];
    private readonly ILookup<YearMonth, int> _byMonth;
    private readonly CostReasons _costs;

    public FundingReasons(CostReasons costs, SourceTargets targets, Reasoned<Currency> currency)
    {
        (_costs, _currency, Sources) = (costs, currency, targets.All);
        foreach (var line in costs.Lines.OrderBy(line => line.Id))
        {
            _entriesOf[line] = (_entries.Count, _entries.Count + line.ByMonth.Count);
            _entries.AddRange(line.ByMonth.Select(part => new Entry(part.Month.Value, part.Amount)));
        }

        _running = new([.. _entries.Select(entry => entry.Amount)]);
        _paid = [.. Sources.Select(_ => new Reasoned<Money>?[_entries.Count + 1])];
        _byMonth = _entries.Index().ToLookup(entry => entry.Item.Month, entry => entry.Index);
        Gap = Reasoned.Computed(
            new("Ce que personne ne paie", "What nobody pays"),
            costs.Total.Value - Money.Sum(Sources.Select(source => source.Amount.Value), currency.Value),
            new("coût total − ce que paient les sources", "total cost - what the sources pay"),
            [costs.Total.Why, .. Sources.Select(source => source.Amount.Why)]);
        Unattributed = Reasoned.Computed(
            new("Ce que paient des sources sans payeur nommé", "What sources pay whose payer is not named"),
            Money.Sum(Sources.Where(s => s.Partner is null).Select(s => s.Amount.Value), currency.Value),
            new("somme des sources sans payeur", "sum of the sources without a payer"),
            [currency.Why, .. Sources.Select(source => source.Partner ?? source.Amount.Why)]);
    }

    public IReadOnlyList<SourceReasons> Sources { get; }

    public Reasoned<Money> Total => _costs.Total;

    public Reasoned<Money> Gap { get; }

    public Reasoned<Money> Unattributed { get; }

    /// <summary>Gets a source's place in the order of the budget, or nothing when it has no such source.</summary>
    public int? OrdinalOf(Id<FundingSource> source) => Sources.Index()
        .Where(entry => entry.Item.Source.Id == source)
        .Select(entry => (int?)entry.Index)
        .FirstOrDefault();

    public Explanation ShareOf(int source) => Reasoned.Computed(
        new("Part du coût", "Share of the cost"),
        Total.Value.IsZero ? 0 : DecimalText.Rounded(Sources[source].Amount.Value.Amount / Total.Value.Amount),
        new("montant ÷ coût total, à six décimales", "amount ÷ total cost, to six decimals"),
        Sources[source].Amount.Why,
        Total.Why).Why;

    public Reasoned<Money> PartOf(LineReasons line, int source)
    {
        if (!_partsOfLines.TryGetValue((source, line), out var part))
        {
            var (first, end) = _entriesOf[line];
            part = _partsOfLines[(source, line)] = Part(source, first, end);
        }

        return part;
    }

    public Explanation GapOf(LineReasons line) =>
        Rest(line.Amount, [.. Sources.Select((_, k) => PartOf(line, k))]).Why;

    /// <summary>Explains what a source pays in a month, or nothing when it pays nothing then.</summary>
    public Explanation? PartOf(YearMonth month, int source)
    {
        var parts = _byMonth[month].Select(entry => PartOf(entry, source)).ToList();
        return parts.Count == 0 ? null : Reasoned.Sum(
            new($"Paiement en {FigureText.Of(month)}", $"Payment in {FigureText.Of(month)}"),
            new("somme des parts des lignes dans ce mois", "sum of the parts of the lines in this month"),
            parts,
            _currency).Why;
    }

    /// <summary>Explains what nobody pays in a month.</summary>
    public Explanation? GapOf(YearMonth month)
    {
        var gaps = _byMonth[month]
            .Select(entry => Rest(_entries[entry].Amount, [.. Sources.Select((_, k) => PartOf(entry, k))]))
            .ToList();
        return gaps.Count == 0 ? null : Reasoned.Sum(
            new($"Manque en {FigureText.Of(month)}", $"Gap in {FigureText.Of(month)}"),
            new("somme des manques des lignes dans ce mois", "sum of the gaps of the lines in this month"),
            gaps,
            _currency).Why;
    }

    private static Reasoned<Money> Rest(Reasoned<Money> whole, List<Reasoned<Money>> parts) => Reasoned.Computed(
        new("Ce que personne n'en paie", "What nobody pays of it"),
        whole.Value - Money.Sum(parts.Select(part => part.Value), whole.Value.Currency),
        new("coût − ce que paient les sources", "cost - what the sources pay"),
        [whole.Why, .. parts.Select(part => part.Why)]);

    private Reasoned<Money> PartOf(int entry, int source)
    {
        if (!_parts.TryGetValue((source, entry), out var part))
        {
            part = _parts[(source, entry)] = Part(source, entry, entry + 1);
        }

        return part;
    }

    private Reasoned<Money> Part(int source, int first, int end)
    {
        var after = Paid(source, end);
        var label = new Narrative(
            $"Part de la source « {NameOf(source).French} »",
            $"Part of the source '{NameOf(source).English}'");
        var formula = new Narrative("payé après − payé avant", "paid after - paid before");
        return first == 0
            ? Reasoned.Computed(label, after.Value, formula, after.Why)
            : Reasoned.Computed(
                label,
                after.Value - Paid(source, first).Value,
                formula,
                after.Why,
                Paid(source, first).Why);
    }

    private Narrative NameOf(int source) => SourceTargets.NameOf(Sources[source].Source);

    /// <summary>Explains what a source has paid after so many months of lines, one or more.</summary>
    private Reasoned<Money> Paid(int source, int count) => _paid[source][count] ??= MakePaid(source, count);

    private Reasoned<Money> MakePaid(int source, int count)
    {
        var (target, offered) = (Sources[source].Amount, Sources[source].Offered);
        var running = _running.Of(count);
        Reasoned<Money>[] before = [.. Enumerable.Range(0, source).Select(k => Paid(k, count))];
        var seen = running.Value - Money.Sum(before.Select(part => part.Value), _currency.Value);
        var amount = offered.Value.IsZero ? 0 : MinorUnits.MultiplyDivide(target.Value, seen, offered.Value);
        return Reasoned.Computed(
            new(
                $"Payé jusqu'ici par la source « {NameOf(source).French} »",
                $"Paid so far by the source '{NameOf(source).English}'"),
            new Money(amount, _currency.Value),
            new(
                "financement × (coût cumulé − payé par les sources d'avant) ÷ part laissée par elles, arrondi",
                "funding × (running total - paid by the sources before) ÷ what those leave, rounded"),
            [target.Why, offered.Why, running.Why, .. before.Select(part => part.Why)]);
    }

    private sealed record Entry(YearMonth Month, Reasoned<Money> Amount);
}
