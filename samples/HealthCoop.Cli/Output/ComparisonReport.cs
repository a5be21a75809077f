using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Comparison;

namespace HealthCoop.Cli.Output;

/// <summary>Which figures differ between two plans, and why.</summary>
internal sealed class ComparisonReport(Session session, PlanComparison comparison)
{
    private const int ShownCauses = 3;

    // What adds up to figures that are told too.
    private static readonly string[] Details = ["byMonth", "gapByMonth", "lines", "parts"];

    private const string Nothing = "–";

    public void Write()
    {
        if (session.IsJson)
        {
            session.Output.WriteLine(Json());
        }
        else
        {
            session.Output.Write(Text());
        }
    }

    private string Text()
    {
        var page = new Page(session.Language, session.IsColoured);
        if (comparison.Changes.IsEmpty)
        {
            page.Line(page.In(Labels.NoDifference));
        }

        var told = comparison.Changes.Where(change => !change.Figure.ToString().Split('/').Intersect(Details).Any()).ToList();
        foreach (var change in told)
        {
            var values = $"{change.Before ?? Nothing} → {change.After ?? Nothing}";
            page.Item(page.Labelled($"{page.In(change.Label)} ({change.Figure})", values));
            foreach (var cause in change.Causes.Take(ShownCauses))
            {
                page.Item(page.Labelled(page.In(Labels.Cause), Cause(cause)), depth: 1, mark: "← ");
            }

            if (change.Causes.Count > ShownCauses)
            {
                page.Item(page.In(Messages.AndMore(change.Causes.Count - ShownCauses)), depth: 1, mark: "  ");
            }
        }

        if (told.Count < comparison.Changes.Count)
        {
            page.Line(page.In(Messages.AndMoreInJson(comparison.Changes.Count - told.Count)));
        }

        return page.ToString();
    }

    private static string Cause(ChangeCause cause)
    {
        var entity = cause.Entity is { } known ? $" ({known.EntityType} {known.Id})" : string.Empty;
        return $"{cause.Path}{entity}: {cause.Before ?? Nothing} → {cause.After ?? Nothing}";
    }

    private string Json() => JsonOutput.Object(writer => writer.WriteObjects("changes", comparison.Changes, change =>
    {
        writer.WriteString("figure", change.Figure.ToString());
        writer.WriteString("label", change.Label.In(session.Language));
        writer.WriteString("before", change.Before);
        writer.WriteString("after", change.After);
        writer.WriteObjects("causes", change.Causes, cause =>
        {
            writer.WriteString("path", cause.Path.ToString());
            writer.WriteString("entityType", cause.Entity?.EntityType);
            writer.WriteString("id", cause.Entity?.Id.Value);
            writer.WriteString("before", cause.Before);
            writer.WriteString("after", cause.After);
        });
    }));
}
