using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Documents;
using HealthCoop.Documents.Ledger;

namespace HealthCoop.Cli.Commands;

/// <summary><c>claims FILE</c>: the facts on which the sources of a programme disagree, what was chosen, and
/// why.</summary>
internal static class ClaimsCommand
{
    // What the entry says itself of the claim that was chosen.
    private static readonly string[] OfTheEntry = ["competing", "chosenBecause", "tolerance"];

    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var command = new Command("claims", "Lists the facts on which sources disagree, what was chosen, and why.")
        {
            file,
        };
        command.SetAction(result => Run(shared.SessionOf(result), result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Session session, string file)
    {
        if (DocumentFile.Programme(session, file, out var exitCode) is not { } programme)
        {
            return exitCode;
        }

        var published = session.Published(programme);
        var ledger = ClaimLedger.Of(published);
        session.Output.WriteLine(session.IsJson
            ? Json(ledger, JsonElement.Parse(ProgrammeDocument.ToUtf8(published).Span), session.Language)
            : Text(ledger, session.Language));
        return ExitCode.Fine;
    }

    private static string Text(ClaimLedger ledger, Language language) =>
        string.Join('\n', ledger.ToText(language).Split('\n').Select(Display.Clean));

    private static string Json(ClaimLedger ledger, JsonElement document, Language to) => JsonOutput.Array(writer =>
    {
        foreach (var entry in ledger.Entries)
        {
            var chosen = Find(document, entry.Path);
            var competing = chosen.GetProperty("competing").EnumerateArray();
            writer.WriteStartObject();
            writer.WriteString("path", entry.Path.ToString());
            writer.WriteString("type", entry.Entity.EntityType);
            writer.WriteString("id", entry.Entity.Id.Value);
            writer.WriteString("because", entry.ChosenBecause?.In(to));
            writer.WriteString("tolerance", entry.Tolerance?.ToString());
            writer.WriteStartObject("chosen");
            foreach (var member in chosen.EnumerateObject().Where(member => !OfTheEntry.Contains(member.Name)))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
            writer.WriteObjects("competing", competing.Zip(entry.Comparisons), pair => Write(writer, pair));
            writer.WriteEndObject();
        }
    });

    private static void Write(Utf8JsonWriter writer, (JsonElement Claim, ClaimComparison Comparison) competing)
    {
        var (claim, comparison) = competing;
        writer.WritePropertyName("claim");
        claim.WriteTo(writer);
        writer.WriteWord("agreement", comparison.Agreement);
        writer.WriteWord("undecidedBecause", comparison.Because);
        if (comparison.Deviation is { } deviation)
        {
            writer.WriteFraction("deviation", deviation);
        }
        else
        {
            writer.WriteNull("deviation");
        }
    }

    private static JsonElement Find(JsonElement document, JsonPointer place) => place.ToString().Split('/')
        .Skip(1)
        .Aggregate(document, static (at, step) => at.ValueKind is JsonValueKind.Array
            ? at[int.Parse(step, CultureInfo.InvariantCulture)]
            : at.GetProperty(step));
}
