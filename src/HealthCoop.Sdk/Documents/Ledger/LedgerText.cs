namespace HealthCoop.Documents.Ledger;

/// <summary>Writes a ledger as lines of text.</summary>
internal sealed class LedgerText(Language language)
{
    private readonly List<string> _lines = [];

    public string Write(ClaimLedger ledger)
    {
        foreach (var entry in ledger.Entries)
        {
            Write(entry);
        }

        var (agreeing, differing) = (ledger.Count(ClaimAgreement.Agrees), ledger.Count(ClaimAgreement.Differs));
        var undecided = ledger.Count(ClaimAgreement.Undecided);
        Add(0, new(
            $"Faits contestés : {ledger.Entries.Count}, dont sans motif : {ledger.WithoutReason} ; valeurs "
            + $"concurrentes : {agreeing} s'accordent, {differing} diffèrent, {undecided} restent indécises.",
            $"Contested facts: {ledger.Entries.Count}, without a reason: {ledger.WithoutReason}; competing values: "
            + $"{agreeing} agree, {differing} differ, {undecided} stay undecided."));
        return string.Join('\n', _lines);
    }

    private void Write(ContestedClaim entry)
    {
        var entity = LedgerWords.Of(entry.Entity);
        Add(0, new(
            $"{entry.Path} ({entity.French} {entry.Entity.Id})",
            $"{entry.Path} ({entity.English} {entry.Entity.Id})"));
        foreach (var line in entry.Lines)
        {
            var (french, english) = line.Comparison is null ? ("retenu", "chosen") : ("concurrent", "competing");
            Add(1, new(
                $"{french} : {ValueOf(line).French}{SourceOf(line).French}{OutcomeOf(line.Comparison).French}",
                $"{english}: {ValueOf(line).English}{SourceOf(line).English}{OutcomeOf(line.Comparison).English}"));
        }

        if (entry.Tolerance is { } tolerance)
        {
            Add(1, new($"tolérance : {tolerance}", $"tolerance: {tolerance}"));
        }

        Add(1, entry.ChosenBecause is { } because
            ? new($"motif : {because.French}", $"reason: {because.English}")
            : new("motif : aucun n'est donné", "reason: none is given"));
    }

    private static Narrative ValueOf(LedgerLine line)
    {
        var sense = LedgerWords.Of(line.Modality);
        if (line.Value is not { } value)
        {
            return new($"{sense.French}, non publié", $"{sense.English}, not published");
        }

        var bound = LedgerWords.Of(line.Comparator);
        return new($"{sense.French}, {bound.French}{value.French}", $"{sense.English}, {bound.English}{value.English}");
    }

    private static Narrative SourceOf(LedgerLine line) => line.Source is { } source
        ? new($" [source : {source}]", $" [source: {source}]")
        : new(" [sans source]", " [no source]");

    private static Narrative OutcomeOf(ClaimComparison? comparison)
    {
        if (comparison is null)
        {
            return new(string.Empty);
        }

        var outcome = comparison.Because is { } because
            ? LedgerWords.Of(because)
            : LedgerWords.Of(comparison.Agreement);
        var deviation = comparison.Deviation is { } fraction and not 0
            ? $" ({(fraction > 0 ? "+" : string.Empty)}{DecimalText.Write(fraction * 100, " %")})"
            : string.Empty;
        return new($" → {outcome.French}{deviation}", $" → {outcome.English}{deviation}");
    }

    private void Add(int depth, Narrative text) => _lines.Add(new string(' ', 2 * depth) + text.In(language));
}
