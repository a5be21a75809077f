using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the programme costs, along each axis, and line by line.</summary>
internal static class CostSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        var costs = plan.Costs;
        page.Heading(Labels.Costs);
        page.Line(page.Labelled(page.In(Labels.TotalCost), page.Numbers.Amount(costs.Total)));
        WriteAxis(page, costs, Labels.Heading, costs.ByHeading.Select(part =>
            (part.Heading is { } heading ? Words.Alone(heading) : Labels.NotBrokenDown, part.Amount)));
        WriteAxis(page, costs, Labels.Pillar, costs.ByPillar.Select(part =>
            (part.Pillar is { } pillar ? Words.Alone(pillar) : Labels.NoPillar, part.Amount)));
        WriteAxis(page, costs, Labels.Territory, costs.ByTerritory.Select(part =>
            (names.Of(part.Territory, Labels.WholeProgramme), part.Amount)));
        WriteLines(page, costs, names);
        if (!costs.Unpriced.IsEmpty)
        {
            page.Caption(page.In(Labels.Unpriced));
            Places.Write(page, names, costs.Unpriced);
        }
    }

    private static void WriteAxis(
        Page page,
        CostPlan costs,
        Narrative title,
        IEnumerable<(Narrative Name, Money Amount)> parts)
    {
        var table = new TextTable(
            Column.Words(page.In(title)),
            Column.Numbers(AmountTitle(page, costs.Currency)),
            Column.Numbers(page.In(Labels.Share)));
        foreach (var (name, amount) in parts)
        {
            table.Add(page.In(name), page.Numbers.Figure(amount), Share(page, amount, costs.Total));
        }

        table.AddRule().Add(
            page.In(Labels.Total),
            page.Numbers.Figure(costs.Total),
            Share(page, costs.Total, costs.Total));
        page.Line();
        page.Table(table);
    }

    // An activity may have dozens of items: the plan's document has each, this table sums them up by heading.
    private static void WriteLines(Page page, CostPlan costs, ProgrammeNames names)
    {
        var table = new TextTable(
            Column.Words(page.In(Labels.Activity)),
            Column.Words(page.In(Labels.Heading)),
            Column.Numbers(page.In(Labels.CostItems)),
            Column.Numbers(AmountTitle(page, costs.Currency)),
            Column.Whole(string.Empty));
        foreach (var lines in costs.Lines.GroupBy(line => (line.Activity, line.Origin, line.Heading)))
        {
            table.Add(
                page.In(names.Of(lines.Key.Activity, Words.Alone(lines.Key.Origin))),
                lines.Key.Heading is { } heading ? page.In(Words.Alone(heading)) : string.Empty,
                lines.Key.Origin is CostOrigin.CostItem ? page.Numbers.Whole(lines.Count()) : string.Empty,
                page.Numbers.Figure(Money.Sum(lines.Select(line => line.Amount), costs.Currency)),
                Assumed(page, [.. lines]));
        }

        table.AddRule().Add(page.In(Labels.Total), string.Empty, string.Empty, page.Numbers.Figure(costs.Total));
        page.Line();
        page.Table(table);
    }

    private static string Assumed(Page page, IReadOnlyCollection<CostLine> lines)
    {
        var assumed = lines.Count(line => line.IsAssumed);
        return assumed == 0 ? string.Empty : page.In(assumed == lines.Count ? Labels.Assumed : Labels.PartlyAssumed);
    }

    private static string AmountTitle(Page page, Currency currency) => $"{page.In(Labels.Amount)} ({currency})";

    private static string Share(Page page, Money part, Money total) =>
        total.IsZero ? string.Empty : page.Numbers.Share(part.Amount / total.Amount);
}
