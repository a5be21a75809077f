using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Cli.Output;

/// <summary>What the rules say about a programme.</summary>
internal sealed class ValidationOutput(Session session, string file, Programme programme, ValidationReport report)
{
    private const int ShownPlaces = 3;

    /// <summary>Writes what is broken to standard error and what is not known to standard output; as JSON, all to
    /// standard output.</summary>
    public void Write()
    {
        if (session.IsJson)
        {
            session.Output.WriteLine(FindingsJson.Of(report, session.Language));
            return;
        }

        new FindingsReport(session, file, report.Findings, isOfTheFile: false).Write();
        session.Output.Write(Text());
    }

    private string Text()
    {
        var page = new Page(session.Language, session.IsColoured);
        var numbers = page.Numbers;
        if (!report.HasErrors)
        {
            page.Line(Display.Clean(string.Join(
                ", ",
                page.In(Messages.NoErrors(file, programme.Title)),
                numbers.Count(programme.Activities.Count, Plurals.Activities),
                numbers.Count(programme.Facilities.Count, Plurals.Facilities),
                numbers.Count(programme.Partners.Count, Plurals.Partners))));
        }

        page.Line(page.Listed(Enum.GetValues<RuleOutcome>().Reverse().Select(outcome => page.Labelled(
            page.In(Words.Of(outcome)),
            numbers.Whole(report.Rules.Count(rule => rule.Outcome == outcome))))));
        WriteUndecided(page);
        return page.ToString();
    }

    private void WriteUndecided(Page page)
    {
        var titles = RulePacks.Shipped
            .SelectMany(pack => pack.Rules)
            .DistinctBy(rule => rule.Id)
            .ToDictionary(rule => rule.Id, rule => rule.Title);
        var names = new ProgrammeNames(programme);
        var undecided = report.Rules.Where(rule => rule.Outcome == RuleOutcome.Undecided).ToList();
        if (undecided.Count > 0)
        {
            page.Caption(page.In(Labels.UndecidedRules));
        }

        foreach (var rule in undecided)
        {
            page.Item($"{rule.Rule} {page.In(titles[rule.Rule])}");
            foreach (var place in rule.Unknowns.Take(ShownPlaces))
            {
                var (owner, way) = names.Locate(place);
                page.Item($"{owner} {way}".Trim(), depth: 1, mark: "? ");
            }

            if (rule.Unknowns.Count > ShownPlaces)
            {
                page.Item(page.In(Messages.AndMore(rule.Unknowns.Count - ShownPlaces)), depth: 1, mark: "  ");
            }
        }
    }
}
