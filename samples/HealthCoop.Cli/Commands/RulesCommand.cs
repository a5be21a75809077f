using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Validation;

namespace HealthCoop.Cli.Commands;

/// <summary><c>rules</c>: the rules that programmes are held against.</summary>
internal static class RulesCommand
{
    public static Command Create(SharedOptions shared)
    {
        var command = new Command(
            "rules",
            "Lists the rules by pack, with what they ask for, whether they are on and where they stand.");
        command.SetAction(result => Run(shared.SessionOf(result)));
        return command;
    }

    private static int Run(Session session)
    {
        if (session.IsJson)
        {
            session.Output.WriteLine(RulesOutput.Json(RulePacks.Shipped));
        }
        else if (session.Format == OutputFormat.Markdown)
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
