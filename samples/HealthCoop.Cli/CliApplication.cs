using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Text;

namespace HealthCoop.Cli;

/// <summary>The console app without its process: arguments in, text and an exit code out.</summary>
internal static class CliApplication
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Takes results; it is flushed.</param>
    /// <param name="error">Takes messages and findings; it is flushed.</param>
    /// <param name="coloured">Whether results are coloured.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The outermost frame: one line, never a stack trace.")]
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, bool coloured)
    {
        try
        {
            var code = Invoke(args, output, error, coloured);
            output.Flush();
            error.Flush();
            return code;
        }
        catch (Exception exception)
        {
            return Fail(error, exception);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, TextWriter output, TextWriter error, bool coloured)
    {
        var root = Root(new(output, error, coloured));
        var result = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        if (result.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            foreach (var fault in result.Errors)
            {
                error.WriteLine(Display.Clean(fault.Message));
            }

            error.WriteLine("Run 'healthcoop --help', or 'healthcoop COMMAND --help', for the usage.");
            return ExitCode.Unusable;
        }

        return result.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(SharedOptions shared) =>
        new("Reads, checks and plans programmes of health cooperation.")
        {
            shared.Language,
            shared.Format,
            shared.Profile,
            shared.Having(ValidateCommand.Create(shared)),
            shared.Having(PlanCommand.Create(shared)),
            shared.Having(FundCommand.Create(shared), OutputFormat.Csv),
            shared.Having(VerifyCommand.Create(shared)),
            shared.Having(ExplainCommand.Create(shared)),
            shared.Having(CompareCommand.Create(shared)),
            shared.Having(ClaimsCommand.Create(shared)),
            shared.Having(RulesCommand.Create(shared), OutputFormat.Markdown),
            shared.Having(SchemaCommand.Create(shared)),
        };

    private static int Fail(TextWriter error, Exception exception)
    {
        try
        {
            error.WriteLine(Display.Clean($"healthcoop: {exception.GetType().Name}: {exception.Message}"));
            error.Flush();
        }
        catch (IOException)
        {
            // Nobody reads standard error any more, so the exit code is all that is left to say.
        }

        return ExitCode.Unusable;
    }
}
