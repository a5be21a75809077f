using System.Globalization;
using HealthCoop.HealthSystem;
using HealthCoop.Terminology;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Writes a planned health plan as tables.</summary>
internal sealed class HealthPlanText(PlannedHealthPlan plan, Language language)
{
    private static readonly Narrative Total = new("Total", "Total");

    private readonly AmountCell _cell = new(language);
    private readonly List<string> _lines = [];

    public string Write()
    {
        var years = plan.Plan.Years is { } all ? $" ({all})" : string.Empty;
        _lines.Add($"# {Terms.For<CommunalHealthPlan>().In(language)} {plan.Plan.Id}{years}, {plan.Currency}");
        Means();
        Pivot(
            new("Coût par priorité", "Cost by priority"),
            plan.ByPriority.Select(row => (NameOf(row.Key), row)),
            cell => cell.Line.Priority);
        Pivot(
            new("Coût par pilier", "Cost by pillar"),
            plan.ByPillar.Select(row => (NameOf(row.Key), row)),
            cell => cell.Pillar);
        Pivot(
            new("Coût par maladie", "Cost by disease"),
            plan.ByDisease.Select(row => (NameOf(row.Key), row)),
            cell => cell.Line.Diseases);
        Pivot(
            new("Payé par source, avec l'argent sûr", "Paid by source, out of sure money"),
            plan.BySource.Select(row => (NameOf(row.Key), row)),
            cell => cell.Source,
            GivesMore);
        foreach (var slice in plan.Slices)
        {
            Slice(slice);
        }

        Heading(new("Ce qui n'est pas connu", "What is not known"));
        _lines.AddRange(plan.Gaps.Select(gap => $"- {_cell.In(gap.Message)}"));
        return string.Join('\n', _lines);
    }

    private void Means()
    {
        if (plan.Years.IsEmpty)
        {
            return;
        }

        Heading(new("Moyens par année", "Means by year"));
        Row([_cell.In(new("Année", "Year")), .. plan.Years.Select(year => Text(year.Year)), _cell.In(Total)], true);
        Sums(new("Coût indiqué par le plan", "Cost that the plan states"), year => year.StatedCost);
        Row(
        [
            _cell.In(new("Coût des activités de l'année", "Cost of the year's activities")),
            .. plan.Years.Select(year => _cell.Of(OfYear(year))),
            _cell.Of(OfAllYears()),
        ]);
        Years(
            new("Non ventilé par activité", "Not broken down by activity"),
            year => year.NotBrokenDown is { } rest ? _cell.Of(rest) : _cell.NotPublished);
        Sums(new("Coût à financer", "Cost to find money for"), year => year.Cost);
        Years(new("Nombre d'habitants", "Number of inhabitants"), year => _cell.Of(year.Population));
        Years(
            new("Coût par habitant, calculé", "Cost per inhabitant, computed"),
            year => _cell.Of(year.CostPerInhabitant));
        Years(
            new("Coût par habitant, indiqué par le plan", "Cost per inhabitant that the plan states"),
            year => _cell.Of(year.StatedCostPerInhabitant));
        Years(
            new("Nombre d'habitants qui s'en déduit", "Number of inhabitants that it implies"),
            year => _cell.Of(year.ImpliedPopulation));
        Sums(new("Subvention nécessaire", "Subsidy required"), year => year.SubsidyRequired);
        Years(
            new("Part de la subvention dans le coût", "Share of the subsidy in the cost"),
            year => _cell.Of(year.SubsidyShare, year.SubsidyRequired.IsAssumed || year.Cost.IsAssumed));
        foreach (var source in HealthPlanLines.AllSources)
        {
            Sums(HealthPlanSourceName.Of(source), year => year.Funding[(int)source].Amount);
        }

        Sums(new("Financement, toutes sources", "Funding, all sources"), year => year.FundingTotal);
        Sums(new("Reste à financer", "Unfunded remainder"), year => year.Unfunded);
    }

    // A line whose year is not known may be of any year, so that a year without it has a lowest value only.
    private void Pivot<TKey>(
        Narrative heading,
        IEnumerable<(Narrative Name, HealthPlanRow<TKey> Row)> rows,
        Func<HealthPlanCell, TKey> keyOf,
        Func<TKey, int?, bool?>? givesMore = null)
    {
        if (plan.Cells.IsEmpty)
        {
            return;
        }

        Heading(heading);
        Row(
            [
                string.Empty,
                .. plan.Years.Select(year => Text(year.Year)),
                _cell.In(new("année non publiée", "year not published")),
                _cell.In(Total),
            ],
            true);
        var byKey = plan.Cells.ToLookup(keyOf);
        foreach (var (name, row) in rows)
        {
            var cells = byKey[row.Key].ToLookup(cell => cell.Year, cell => cell.Amount);
            var anyYear = Sum(cells[null]);
            HealthPlanAmount Bounded(HealthPlanAmount sum, bool? isOpen, Money? more) => isOpen switch
            {
                true => sum with { Highest = null },
                false => sum,
                null => sum with { Highest = sum.Highest + more },
            };

            bool?[] areOpen = [.. plan.Years.Select(year => (int?)year.Year).Append(null)
                .Select(year => givesMore?.Invoke(row.Key, year))];
            Row(
            [
                _cell.In(name),
                .. plan.Years.Select((year, i) =>
                    _cell.Of(Bounded(Sum(cells[year.Year]), areOpen[i], anyYear.Highest))),
                _cell.Of(Bounded(anyYear, areOpen[^1], Money.Zero(plan.Currency))),
                _cell.Of(Bounded(row.Total.Amount, areOpen.Contains(true), null)),
            ]);
        }
    }

    // A source of which no exact amount is known may pay more than its sure money does.
    private bool? GivesMore(HealthPlanSource? source, int? year) => source is not { } known
        ? null
        : year is null
            ? plan.Lines.Any(line => line.Years is null)
            : !plan.Years.Single(figures => figures.Year == year).Funding[(int)known].Amount.IsKnown;

    // The lines whose year is not known may be of any year; all together they count once.
    private HealthPlanAmount OfYear(PlannedHealthPlanYear year) =>
        OrMore(year.Lines with { Highest = year.Lines.Highest + Sum(LinesOfNoYear).Highest });

    private HealthPlanAmount OfAllYears() =>
        OrMore(Sum([.. plan.Years.Select(year => year.Lines), .. LinesOfNoYear]));

    // Activities that the plan does not name cost something too.
    private HealthPlanAmount OrMore(HealthPlanAmount cost) =>
        plan.Plan.PrioritiesAreComplete && !plan.Lines.IsEmpty ? cost : cost with { Highest = null };

    private IEnumerable<HealthPlanAmount> LinesOfNoYear =>
        plan.Lines.Where(line => line.Years is null).Select(line => line.Cost);

    private void Slice(HealthPlanSlice slice)
    {
        var (year, day) = (Text(slice.Session.Year), slice.Session.Day is { } on ? $", {on.ToIso()}" : string.Empty);
        Heading(new($"Session du budget de {year}{day} : à voter", $"Session on the budget of {year}{day}: to vote"));
        Row(
            [
                _cell.In(new("Activité", "Activity")),
                _cell.In(new("Rang", "Rank")),
                _cell.In(new("Coût", "Cost")),
                _cell.In(new("Argent sûr", "Sure money")),
                _cell.In(new("À voter", "To vote")),
                _cell.In(new("Cumul", "Running sum")),
            ],
            true);
        foreach (var vote in slice.Votes)
        {
            Row(
            [
                _cell.In(vote.Line.Name),
                vote.Line.Priority is { } priority ? Text(priority.Rank) : string.Empty,
                _cell.Of(vote.Cost),
                _cell.Of(vote.Paid),
                _cell.Of(vote.ToVote),
                _cell.Of(vote.Together),
            ]);
        }

        Row([_cell.In(new("Sans activité", "Without activity")), "", "", "", _cell.Of(slice.WithoutLine), ""]);
        foreach (var line in slice.OfUnknownYear)
        {
            var name = _cell.In(line.Name);
            _lines.Add(_cell.In(new(
                $"- Année non publiée : {name} ({_cell.Of(line.Cost)})",
                $"- Year not published: {name} ({_cell.Of(line.Cost)})")));
        }
    }

    private void Sums(Narrative label, Func<PlannedHealthPlanYear, HealthPlanAmount> figure) =>
        Row([_cell.In(label), .. plan.Years.Select(figure).Select(_cell.Of), _cell.Of(Sum(plan.Years.Select(figure)))]);

    private void Years(Narrative label, Func<PlannedHealthPlanYear, string> figure) =>
        Row([_cell.In(label), .. plan.Years.Select(figure), string.Empty]);

    private void Heading(Narrative text) => _lines.AddRange([string.Empty, $"## {_cell.In(text)}", string.Empty]);

    private void Row(IReadOnlyCollection<string> cells, bool isHead = false)
    {
        var escaped = cells.Select(text => text.Replace("|", "\\|", StringComparison.Ordinal));
        _lines.Add($"| {string.Join(" | ", escaped)} |");
        if (isHead)
        {
            _lines.Add("|" + string.Concat(Enumerable.Repeat("---|", cells.Count)));
        }
    }

    private HealthPlanAmount Sum(IEnumerable<HealthPlanAmount> amounts) =>
        HealthPlanAmount.Sum(amounts, plan.Currency);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Narrative NameOf(HealthPlanPriority? priority) => priority is null
        ? new("Hors priorité", "Under no priority")
        : new($"{Text(priority.Rank)}. {priority.Name.French}", $"{Text(priority.Rank)}. {priority.Name.English}");

    private static Narrative NameOf(Pillar? pillar) =>
        pillar is { } known ? Terms.For(known).Name : new("Sans pilier", "No pillar");

    private static Narrative NameOf(ValueList<DiseaseArea> diseases) => diseases.IsEmpty
        ? new("Sans maladie", "No disease")
        : new(
            string.Join(", ", diseases.Select(disease => Terms.For(disease).Name.French)),
            string.Join(", ", diseases.Select(disease => Terms.For(disease).Name.English)));

    private static Narrative NameOf(HealthPlanSource? source) =>
        source is { } known
            ? HealthPlanSourceName.Of(known)
            : new("Sans argent sûr", "Without sure money");
}
