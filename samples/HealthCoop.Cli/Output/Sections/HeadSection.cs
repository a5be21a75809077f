using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What the plan is of, and its main figures.</summary>
internal static class HeadSection
{
    public static void Write(Page page, Programme programme, Plan plan)
    {
        var title = page.In(programme.Title);
        var acronym = programme.Acronym is { } known ? page.In(known) : null;
        var isSaid = acronym is null || title.Contains(acronym, StringComparison.Ordinal);
        page.Paragraph(isSaid ? title : $"{acronym}, {title}", Ink.Strong);
        if (programme.Subtitle is { } subtitle)
        {
            page.Paragraph(page.In(subtitle));
        }

        page.Line();
        page.Pairs(
        [
            (Labels.Basis, page.In(Words.Of(plan.Basis))),
            (Labels.Period, $"{Page.Day(plan.Start)} {page.In(Labels.To)} {Page.Day(plan.End)}"),
            (Labels.Status, Status(page, programme)),
            (Labels.WorkEnds, Page.Day(plan.Schedule.Finish)),
            (Labels.TotalCost, page.Numbers.Amount(plan.Costs.Total)),
            (Labels.Gap, new(page.Numbers.Amount(plan.Funding.Gap), plan.Funding.Gap.IsZero ? Ink.Good : Ink.Bad)),
        ]);
    }

    private static string Status(Page page, Programme programme) => programme.Statuses.IsEmpty
        ? page.In(Labels.NotKnown)
        : string.Join(", ", programme.Statuses.Select(status => $"{page.In(Words.Of(status.Phase))} ({status.On})"));
}
