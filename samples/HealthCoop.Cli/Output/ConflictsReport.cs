using System.Globalization;
using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>Why a programme has no plan or no funding, and the ways out.</summary>
internal sealed class ConflictsReport(
    Session session,
    string file,
    Id<Programme> programme,
    ValueList<Conflict> conflicts)
{
    /// <summary>Gets what the calls say beside, or <see langword="null"/> where the programme has no plan.</summary>
    public ValueList<Narrative>? NotApplied { get; init; }

    /// <summary>Writes the conflicts: as text to standard error, as JSON to standard output.</summary>
    public void Write()
    {
        session.Tell(NotApplied is null
            ? Messages.CannotBePlanned(file, conflicts.Count)
            : Messages.CannotBeFunded(file, conflicts.Count));
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
            page.Item(page.Numbers.InText(page.In(conflict.Message)), mark: $"{number}. ");
            foreach (var member in conflict.Members.Where(member => member != JsonPointer.Root))
            {
                page.Item(member.ToString(), depth: 1, mark: " ");
            }

            foreach (var way in conflict.WaysOut)
            {
                page.Item(page.Labelled(page.In(Labels.WayOut), page.Numbers.InText(page.In(way))), depth: 1, mark: "→ ");
            }
        }

        if (NotApplied is { IsEmpty: false } notApplied)
        {
            page.Heading(Labels.NotApplied);
            foreach (var text in notApplied)
            {
                page.Item(page.Numbers.InText(page.In(text)));
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
        if (NotApplied is { } notApplied)
        {
            writer.WriteTexts("notApplied", notApplied.Select(text => text.In(session.Language)));
        }
    });
}
