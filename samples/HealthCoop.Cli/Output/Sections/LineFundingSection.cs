using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Tables;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Who pays which line.</summary>
internal static class LineFundingSection
{
    public static void Write(Page page, CostPlan costs, FundingAllocation funding, Programme programme)
    {
        var lines = GrantTables.Lines(costs, funding, programme);
        if (lines.Rows.IsEmpty)
        {
            return;
        }

        var names = new ProgrammeNames(programme);
        var table = new TextTable(
            Column.Words(page.In(Labels.Line)),
            Column.Words(page.In(Labels.Activity)),
            Column.Words(page.In(Labels.Source)),
            Column.Numbers($"{page.In(Labels.Amount)} ({costs.Currency})"));
        foreach (var activity in lines.Rows.GroupBy(static row => (row.Line.Activity, row.Line.Origin)))
        {
            var name = page.In(names.Of(activity.Key.Activity, Words.Alone(activity.Key.Origin)));
            foreach (var rows in Alike([.. activity]))
            {
                table.Add(
                    rows.Count == 1 ? rows[0].Line.Id.Value : $"{rows[0].Line.Id} – {rows[^1].Line.Id}",
                    name,
                    rows[0].Source is { } paying ? page.In(names.Of(paying)) : new Cell(page.In(Labels.Gap), Ink.Bad),
                    page.Numbers.Figure(Money.Sum(rows.Select(static row => row.Amount), costs.Currency)));
            }
        }

        table.AddRule().Add(page.In(Labels.Total), string.Empty, string.Empty, page.Numbers.Figure(funding.Total));
        page.Heading(Labels.WhoPaysWhat);
        page.Table(table);
    }

    // An activity may have dozens of items: those that one source pays stand together, CSV has each.
    private static IEnumerable<IReadOnlyList<LineShare>> Alike(IReadOnlyList<LineShare> rows) =>
        rows.Select(static row => row.Source).Distinct().Count() == 1
            ? [rows]
            : rows.Select(static row => (IReadOnlyList<LineShare>)[row]);
}
