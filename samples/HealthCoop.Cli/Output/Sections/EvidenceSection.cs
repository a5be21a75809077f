using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What is not known, what is assumed in its stead and why, and what the plan was made of.</summary>
internal static class EvidenceSection
{
    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        WriteUnknowns(page, plan, names);
        WriteAssumptions(page, plan, names);
        page.Line();
        page.Pairs(
        [
            (Labels.MadeWith, string.Join(", ", plan.ReferencePacks.Select(pack => $"{pack.Pack} {Page.Day(pack.Edition)}"))),
            (Labels.DocumentHash, plan.ProgrammeHash.ToString()),
        ]);
    }

    private static void WriteUnknowns(Page page, Plan plan, ProgrammeNames names)
    {
        page.Heading(Labels.Unknowns);
        page.Line(page.Numbers.Count(plan.Unknowns.Count, Plurals.Unknowns));
        foreach (var path in plan.Unknowns)
        {
            page.Item(names.Place(path));
        }
    }

    private static void WriteAssumptions(Page page, Plan plan, ProgrammeNames names)
    {
        page.Heading(Labels.Assumptions);
        page.Line(page.Numbers.Count(plan.Assumptions.Count, Plurals.Assumptions));
        foreach (var reason in plan.Assumptions.GroupBy(assumption => assumption.Because))
        {
            page.Line();
            page.Paragraph(page.Labelled(page.In(Labels.Because), page.In(reason.Key)));
            foreach (var assumption in reason)
            {
                page.Item($"{names.Place(assumption.Path)} = {assumption.Value}");
            }
        }
    }
}
