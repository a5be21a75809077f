using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>What is not known, what is assumed in its stead and why, and what the plan was made of.</summary>
internal static class EvidenceSection
{
    private const string AssumptionMember = "/assumption";

    public static void Write(Page page, Plan plan, ProgrammeNames names)
    {
        WriteUnknowns(page, plan, names);
        WriteAssumptions(page, plan, names);
        var packs = plan.ReferencePacks.Select(pack => $"{pack.Pack} {Page.Day(pack.Edition)}");
        page.Line();
        page.Pairs(
        [
            (Labels.MadeWith, string.Join(", ", packs)),
            (Labels.DocumentHash, plan.ProgrammeHash.ToString()),
        ]);
    }

    // Those with an assumption beside them are listed with it.
    private static void WriteUnknowns(Page page, Plan plan, ProgrammeNames names)
    {
        var assumed = plan.Assumptions.Select(assumption => Fact(assumption.Path)).ToHashSet(StringComparer.Ordinal);
        var open = plan.Unknowns.Where(path => !assumed.Contains(path.ToString())).ToList();
        page.Heading(Labels.Unknowns);
        page.Line(
            $"{page.Numbers.Count(plan.Unknowns.Count, Plurals.Unknowns)}, "
            + $"{page.Numbers.Whole(plan.Unknowns.Count - open.Count)} {page.In(Labels.OfWhichAssumed)}");
        Places.Write(page, names, open);
    }

    private static void WriteAssumptions(Page page, Plan plan, ProgrammeNames names)
    {
        page.Heading(Labels.Assumptions);
        page.Line(page.Numbers.Count(plan.Assumptions.Count, Plurals.Assumptions));
        foreach (var reason in plan.Assumptions.GroupBy(assumption => assumption.Because))
        {
            page.Line();
            page.Paragraph(page.Labelled(page.In(Labels.Because), page.In(reason.Key)));
            Places.Write(page, names, reason.Select(assumption =>
                (Place(assumption.Path), $" = {assumption.Value}")));
        }
    }

    private static JsonPointer Place(JsonPointer assumption) =>
        JsonPointer.TryParse(Fact(assumption), out var place) ? place : assumption;

    // The place of the fact that an assumption stands in for.
    private static string Fact(JsonPointer assumption)
    {
        var text = assumption.ToString();
        return text.EndsWith(AssumptionMember, StringComparison.Ordinal) ? text[..^AssumptionMember.Length] : text;
    }
}
