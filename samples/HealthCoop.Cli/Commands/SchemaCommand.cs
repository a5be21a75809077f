using System.CommandLine;
using System.Text;
using HealthCoop.Documents;
using HealthCoop.Reference;

namespace HealthCoop.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of the documents of programmes, or of reference packs, for editors and other
/// programs.</summary>
internal static class SchemaCommand
{
    private const string Programmes = "programmes";
    private const string Packs = "packs";

    public static Command Create(SharedOptions shared)
    {
        var of = new Argument<string>("OF")
        {
            Description = "The documents: of programmes, or the reference packs in which a host writes calls and rules.",
            DefaultValueFactory = static _ => Programmes,
        };
        of.AcceptOnlyFromAmong(Programmes, Packs);
        var command = new Command("schema", "Writes the JSON Schema (draft 2020-12) of documents.") { of };
        command.SetAction(result => Run(shared.SessionOf(result), result.GetValue(of) == Packs));
        return command;
    }

    private static int Run(Session session, bool ofPacks)
    {
        var schema = ofPacks
            ? ReferenceDocument.SchemaIn(session.Language)
            : ProgrammeDocument.SchemaIn(session.Language);
        session.Output.WriteLine(Encoding.UTF8.GetString(schema.Span));
        return ExitCode.Fine;
    }
}
