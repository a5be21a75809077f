using System.Globalization;
using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>Why a programme has no plan, and the ways out.</summary>
internal sealed class ConflictsReport(
    Session session,
    string file,
    Id<Programme> programme,
    ValueList<Conflict> conflicts)
{
    /// <summary>Writes the conflicts: as text to standard error, as JSON to standard output.</summary>
    public void Write()
    {
        session.Tell(Messages.CannotBePlanned(file, conflicts.Count));
        if (session.IsJson)
        {
            session.Output.WriteLine(Json());
        }
        else
        {
            session.Error.Write(Text());
        }
    }

    private string Text()
    {
        var page = new Page(session.Language, coloured: false);
        foreach (var (i, conflict) in conflicts.Index())
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            page.Item(page.In(conflict.Message), mark: $"{number}. ");
            foreach (var member in conflict.Members.Where(member => member != JsonPointer.Root))
            {
                page.Item(member.ToString(), depth: 1, mark: " ");
            }

            foreach (var way in conflict.WaysOut)
            {
                page.Item(page.Labelled(page.In(Labels.WayOut), page.In(way)), depth: 1, mark: "→ ");
            }
        }

        return page.ToString();
    }

    private string Json() => JsonOutput.Object(writer =>
    {
        writer.WriteString("programme", programme.Value);
        writer.WriteObjects("conflicts", conflicts, conflict =>
        {
            writer.WriteString("message", conflict.Message.In(session.Language));
            writer.WriteTexts("members", conflict.Members.Select(member => member.ToString()));
            writer.WriteTexts("waysOut", conflict.WaysOut.Select(way => way.In(session.Language)));
        });
    });
}
