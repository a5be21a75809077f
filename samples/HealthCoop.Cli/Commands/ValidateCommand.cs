using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Validation;

namespace HealthCoop.Cli.Commands;

/// <summary><c>validate FILE</c>: everything that is wrong with a programme, as a document and by the rules.</summary>
internal static class ValidateCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var command = new Command(
            "validate",
            "Lists what is wrong with a document and which rules it breaks, and what to do about it.")
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

        var validation = new ProgrammeValidator().Validate(programme);
        new ValidationOutput(session, file, programme, validation).Write();
        return validation.HasErrors ? ExitCode.Faulty : ExitCode.Fine;
    }
}
