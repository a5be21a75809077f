using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What is to be reached on a day, or when a condition holds: on no day that a plan could name.</summary>
internal static class MilestoneSection
{
    public static void Write(Page page, Programme programme, ProgrammeNames names)
    {
        WriteDated(page, [.. programme.Milestones.OfType<DatedMilestone>()]);
        WriteConditional(page, [.. programme.Milestones.OfType<ConditionalMilestone>()], names);
    }

    private static void WriteDated(Page page, ValueList<DatedMilestone> milestones)
    {
        if (milestones.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Whole(page.In(Labels.Date)),
            Column.Words(page.In(Labels.Milestone), Page.Width),
            Column.Whole(page.In(Labels.Status)));
        foreach (var milestone in milestones)
        {
            table.Add(
                page.Date(milestone.On, on => on.ToString()),
                page.In(milestone.Name),
                page.In(Words.Of(milestone.On.Modality)));
        }

        page.Heading(Labels.Milestones);
        page.Table(table);
    }

    private static void WriteConditional(Page page, ValueList<ConditionalMilestone> milestones, ProgrammeNames names)
    {
        if (milestones.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.Milestone)),
            Column.Words(page.In(Labels.Guard)),
            Column.Words(page.In(Labels.FoundBy)),
            Column.Whole(page.In(Labels.ReviewOn)),
            Column.Whole(page.In(Labels.Date)));
        foreach (var milestone in milestones)
        {
            table.Add(
                $"{page.In(milestone.Name)} ({milestone.Id})",
                page.In(milestone.Guard ?? Labels.NotKnown),
                page.In(names.Of(milestone.FoundBy, Labels.NotNamed)),
                page.Date(milestone.ReviewOn, Page.Day),
                new(page.In(Labels.NotScheduled), Ink.Doubtful));
        }

        page.Heading(Labels.Conditional);
        page.Table(table);
    }
}
