using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Verification;

namespace HealthCoop.Cli.Commands;

/// <summary><c>verify FILE PLAN</c>: whether a plan's every figure follows from the programme.</summary>
internal static class VerifyCommand
{
    // A plan falsified in one figure may be wrong in thousands that hang on it.
    private const int ShownFindings = 20;

    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var plan = new Argument<string>("PLAN") { Description = "The plan's document." };
        var command = new Command("verify", "Checks every figure of a plan against its programme.") { file, plan };
        command.SetAction(result =>
            Run(shared.SessionOf(result), result.GetRequiredValue(file), result.GetRequiredValue(plan)));
        return command;
    }

    private static int Run(Session session, string file, string planFile)
    {
        if (DocumentFile.Programme(session, file, out var exitCode) is not { } programme
            || DocumentFile.Plan(session, planFile, out exitCode) is not { } plan)
        {
            return exitCode;
        }

        var verification = PlanVerifier.Verify(plan, programme);
        if (session.IsJson)
        {
            var findings = session.Published(verification.Findings);
            session.Output.WriteLine(FindingsJson.Of(findings, session.Language, writer =>
                writer.WriteBoolean("verified", verification.Passed)));
        }
        else
        {
            new FindingsReport(session, planFile, verification.Findings, shown: ShownFindings).Write();
        }

        if (verification.Passed && !session.IsJson)
        {
            session.Output.WriteLine(Display.Clean(Messages.Verified(planFile).In(session.Language)));
        }

        return verification.Passed ? ExitCode.Fine : ExitCode.Faulty;
    }
}
