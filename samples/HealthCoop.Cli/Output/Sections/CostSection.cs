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
            (part.Heading is { } heading ? Words.Of(heading) : Labels.NotBrokenDown, part.Amount)));
        WriteAxis(page, costs, Labels.Pillar, costs.ByPillar.Select(part =>
            (part.Pillar is { } pillar ? Words.Of(pillar) : Labels.NoPillar, part.Amount)));
        WriteAxis(page, costs, Labels.Territory, costs.ByTerritory.Select(part =>
            (names.Of(part.Territory, Labels.WholeProgramme), part.Amount)));
        WriteLines(page, costs, names);
        if (!costs.Unpriced.IsEmpty)
        {
            page.Caption(page.In(Labels.Unpriced));
            foreach (var path in costs.Unpriced)
            {
                page.Item(names.Place(path));
            }
        }
    }

    private static void WriteAxis(Page page, CostPlan costs, Narrative title, IEnumerable<(Narrative Name, Money Amount)> parts)
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

    private static void WriteLines(Page page, CostPlan costs, ProgrammeNames names)
    {
        var table = new TextTable(
            Column.Words(page.In(Labels.Activity)),
            Column.Words(page.In(Labels.CostItem)),
            Column.Words(page.In(Labels.Heading)),
            Column.Numbers(AmountTitle(page, costs.Currency)),
            Column.Whole(string.Empty));
        foreach (var line in costs.Lines)
        {
            table.Add(
                page.In(names.Of(line.Activity, Words.Of(line.Origin))),
                names.ItemAt(line.Path)?.Name is { } name ? page.In(name) : string.Empty,
                line.Heading is { } heading ? page.In(Words.Of(heading)) : string.Empty,
                page.Numbers.Figure(line.Amount),
                line.IsAssumed ? page.In(Labels.Assumed) : string.Empty);
        }

        table.AddRule().Add(page.In(Labels.Total), string.Empty, string.Empty, page.Numbers.Figure(costs.Total));
        page.Line();
        page.Table(table);
    }

    private static string AmountTitle(Page page, Currency currency) => $"{page.In(Labels.Amount)} ({currency})";

    private static string Share(Page page, Money part, Money total) =>
        total.IsZero ? string.Empty : page.Numbers.Share(part.Amount / total.Amount);
}
