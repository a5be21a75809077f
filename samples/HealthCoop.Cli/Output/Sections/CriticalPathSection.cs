using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>The activities whose delay puts off the end.</summary>
internal static class CriticalPathSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        page.Heading(Labels.CriticalPath);
        if (plan.Schedule.CriticalPath.IsEmpty)
        {
            page.Paragraph(page.In(Labels.NoCriticalPath));
            return;
        }

        var table = new TextTable(
            Column.Whole(page.In(Labels.Identifier)),
            Column.Words(page.In(Labels.Activity), Page.Width));
        foreach (var id in plan.Schedule.CriticalPath)
        {
            table.Add(new Cell(id.Value), page.In(names.Of(id)));
        }

        page.Table(table);
    }
}
