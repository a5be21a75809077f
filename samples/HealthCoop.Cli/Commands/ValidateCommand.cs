using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Commands;

/// <summary><c>validate FILE</c>: everything that is wrong with a programme's document.</summary>
internal static class ValidateCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var command = new Command("validate", "Lists what is wrong with a document, and what to do about it.") { file };
        command.SetAction(result => Run(shared.SessionOf(result), result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Session session, string file)
    {
        if (ProgrammeFile.Read(session, file) is not { } read)
        {
            return ExitCode.Unusable;
        }

        var report = new FindingsReport(session, file, read.Findings);
        report.Write();
        if (read.Succeeded && !session.IsJson)
        {
            session.Output.WriteLine(Success(session.Language, file, read.Value));
        }

        return report.ExitCode;
    }

    private static string Success(Language language, string file, Programme programme)
    {
        var numbers = new Numbers(language);
        return Display.Clean(string.Join(
            ", ",
            Messages.NoErrors(file, programme.Title).In(language),
            numbers.Count(programme.Activities.Count, Plurals.Activities),
            numbers.Count(programme.Facilities.Count, Plurals.Facilities),
            numbers.Count(programme.Partners.Count, Plurals.Partners)));
    }
}
