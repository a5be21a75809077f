using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Planning.Scheduling;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>When each activity takes place, in dates and in a chart.</summary>
internal static class ScheduleSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        var activities = plan.Schedule.Activities;
        if (activities.IsEmpty)
        {
            return;
        }

        var scale = GanttScale.Over(
            activities.Select(activity => activity.Start).Append(plan.Start).Min(),
            activities.Select(activity => activity.Finish).Append(plan.End).Max());
        var chart = new GanttChart(scale);
        var table = new TextTable(
            Column.Words(page.In(Labels.Activity)),
            Column.Whole(page.In(Labels.Start)),
            Column.Whole(page.In(Labels.Finish)),
            new([page.In(Labels.Slack), page.In(Labels.InDays)], IsNumeric: true),
            new(scale.Heading));
        foreach (var activity in activities)
        {
            var ink = activity.IsCritical ? Ink.Bad : Ink.Plain;
            table.Add(
                page.In(names.Of(activity.Activity)),
                Page.Day(activity.Start),
                Page.Day(activity.Finish),
                Slack(page, activity),
                new(chart.Row(activity), ink));
        }

        page.Heading(Labels.Schedule);
        page.Table(table);
        page.Line();
        page.Line(Legend(page, activities), Ink.Faint);
        page.Paragraph($"{page.In(Labels.OneColumnIs)} {page.In(scale.Step)}", Ink.Faint);
    }

    private static string Slack(Page page, ScheduledActivity activity) =>
        activity.IsThroughout ? string.Empty : page.Numbers.Whole(activity.SlackDays);

    private static string Legend(Page page, ValueList<ScheduledActivity> activities)
    {
        (char Mark, Narrative Meaning, bool Occurs)[] marks =
        [
            (GanttChart.Critical, Labels.Critical, activities.Any(a => a.IsCritical)),
            (GanttChart.NotCritical, Labels.NotCritical, activities.Any(a => !a.IsCritical && !a.IsThroughout)),
            (GanttChart.Throughout, Labels.Throughout, activities.Any(a => a.IsThroughout)),
            (GanttChart.Slack, Labels.SlackMark, activities.Any(a => !a.IsThroughout && a.SlackDays > 0)),
            (GanttChart.Standstill, Labels.Standstill, activities.Any(Pauses)),
        ];
        return string.Join("   ", marks.Where(m => m.Occurs).Select(m => $"{m.Mark} {page.In(m.Meaning)}"));
    }

    private static bool Pauses(ScheduledActivity activity) =>
        activity.ClosureEffects.Any(effect => effect.Response is ClosureResponse.Pauses);
}
