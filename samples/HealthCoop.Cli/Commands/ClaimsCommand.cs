using System.CommandLine;
using System.Text.Json;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Documents.Ledger;

namespace HealthCoop.Cli.Commands;

/// <summary><c>claims FILE</c>: the facts on which the sources of a programme disagree, what was chosen, and
/// why.</summary>
internal static class ClaimsCommand
{
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

        var ledger = ClaimLedger.Of(session.Published(programme));
        session.Output.WriteLine(session.IsJson ? Json(ledger, session.Language) : Text(ledger, session.Language));
        return ExitCode.Fine;
    }

    private static string Text(ClaimLedger ledger, Language language) =>
        string.Join('\n', ledger.ToText(language).Split('\n').Select(Display.Clean));

    private static string Json(ClaimLedger ledger, Language language) => JsonOutput.Array(writer =>
    {
        foreach (var entry in ledger.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("path", entry.Path.ToString());
            writer.WriteString("type", entry.Entity.EntityType);
            writer.WriteString("id", entry.Entity.Id.Value);
            writer.WriteString("because", entry.ChosenBecause?.In(language));
            writer.WriteString("tolerance", entry.Tolerance?.ToString());
            writer.WriteObjects("competing", entry.Comparisons, comparison => Write(writer, comparison));
            writer.WriteEndObject();
        }
    });

    private static void Write(Utf8JsonWriter writer, ClaimComparison comparison)
    {
        writer.WriteString("agreement", Word(comparison.Agreement));
        writer.WriteString("undecidedBecause", comparison.Because is { } because ? Word(because) : null);
        if (comparison.Deviation is { } deviation)
        {
            writer.WriteFraction("deviation", deviation);
        }
        else
        {
            writer.WriteNull("deviation");
        }
    }

    private static string Word(Enum word) => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());
}
