using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Why activities wait or are broken off.</summary>
internal static class ClosureSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        var table = new TextTable(
            Column.Words(page.In(Labels.Activity)),
            Column.Words(page.In(Labels.Response)),
            Column.Words(page.In(Labels.Closure)),
            Column.Whole(page.In(Labels.From)),
            Column.Whole(page.In(Labels.Through)));
        foreach (var activity in plan.Schedule.Activities)
        {
            foreach (var effect in activity.ClosureEffects)
            {
                table.Add(
                    page.In(names.Of(activity.Activity)),
                    page.In(Words.Of(effect.Response)),
                    page.In(Words.Of(effect.Cause)),
                    Page.Day(effect.During.From),
                    effect.During.Through is { } through ? Page.Day(through) : page.In(Labels.NoEnd));
            }
        }

        if (!table.IsEmpty)
        {
            page.Heading(Labels.Closures);
            page.Table(table);
        }
    }
}
