using System.CommandLine;
using System.Text;
using HealthCoop.Documents;

namespace HealthCoop.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of the documents of programmes, for editors and other programs.</summary>
internal static class SchemaCommand
{
    public static Command Create(SharedOptions shared)
    {
        var command = new Command("schema", "Writes the JSON Schema (draft 2020-12) of programmes' documents.");
        command.SetAction(result => Run(shared.SessionOf(result)));
        return command;
    }

    private static int Run(Session session)
    {
        session.Output.WriteLine(Encoding.UTF8.GetString(ProgrammeDocument.SchemaIn(session.Language).Span));
        return ExitCode.Fine;
    }
}
