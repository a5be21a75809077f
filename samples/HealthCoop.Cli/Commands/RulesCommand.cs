using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Validation;

namespace HealthCoop.Cli.Commands;

/// <summary><c>rules</c>: the rules that programmes are held against.</summary>
internal static class RulesCommand
{
    private const string Markdown = "markdown";

    public static Command Create(SharedOptions shared)
    {
        var format = new Option<string>("--format")
        {
            Description = "Text to read, Markdown to publish, or JSON to process.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", Markdown, "json");
        var command = new Command(
            "rules",
            "Lists the rules by pack, with what they ask for, whether they are on and where they stand.")
        {
            format,
        };
        command.SetAction(result =>
        {
            var session = shared.SessionOf(result);
            var (own, isMarkdown) = (result.GetValue(format), result.GetValue(format) == Markdown);
            return Run(session with { IsJson = own == "json" || (session.IsJson && !isMarkdown) }, isMarkdown);
        });
        return command;
    }

    private static int Run(Session session, bool isMarkdown)
    {
        if (session.IsJson)
        {
            session.Output.WriteLine(RulesOutput.Json(RulePacks.Shipped));
        }
        else if (isMarkdown)
        {
            session.Output.Write(RulesMarkdown.Of(RulePacks.Shipped, session.Language));
        }
        else
        {
            session.Output.Write(RulesOutput.Text(RulePacks.Shipped, session.Language, session.IsColoured));
        }

        return ExitCode.Fine;
    }
}
