using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;

namespace HealthCoop.Cli.Commands;

/// <summary><c>explain FILE POINTER</c>: why a figure of the plan is what it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var pointer = new Argument<string>("POINTER")
        {
            Description = "The JSON Pointer of a figure in the plan's document, such as /costs/total.",
        };
        var command = new Command("explain", "Plans a programme and explains a figure of the plan.") { file, pointer };
        command.SetAction(result =>
            Run(shared.SessionOf(result), result.GetRequiredValue(file), result.GetRequiredValue(pointer)));
        return command;
    }

    private static int Run(Session session, string file, string pointer)
    {
        if (DocumentFile.Programme(session, file, out var exitCode) is not { } programme)
        {
            return exitCode;
        }

        if (session.Planned(file, programme) is not { } plan)
        {
            return ExitCode.Faulty;
        }

        if (!JsonPointer.TryParse(pointer, out var path)
            || plan.Explain(Figure.At(path), programme) is not { } explanation)
        {
            session.Tell(Messages.NoSuchFigure(pointer));
            return ExitCode.Unusable;
        }

        if (session.IsJson)
        {
            session.Output.WriteLine(ExplanationJson.Of(explanation, session.Language));
        }
        else
        {
            session.Output.WriteLine(explanation.ToText(session.Language));
        }

        return ExitCode.Fine;
    }
}
