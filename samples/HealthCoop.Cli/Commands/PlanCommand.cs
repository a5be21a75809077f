using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Validation;

namespace HealthCoop.Cli.Commands;

/// <summary><c>plan FILE</c>: what a programme delivers, when, at what cost and paid by whom.</summary>
internal static class PlanCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var folder = new Option<string?>("--output")
        {
            Description = "A directory to write plan.json to; it is made if there is none.",
            HelpName = "DIR",
        };
        var command = new Command("plan", "Plans a programme, or says which of its facts conflict.") { file, folder };
        command.SetAction(result =>
            Run(shared.SessionOf(result), result.GetRequiredValue(file), result.GetValue(folder)));
        return command;
    }

    private static int Run(Session session, string file, string? folder)
    {
        if (DocumentFile.Programme(session, file, out var exitCode) is not { } programme)
        {
            return exitCode;
        }

        return session.Planned(file, programme) is { } plan ? Write(session, programme, plan, folder) : ExitCode.Faulty;
    }

    private static int Write(Session session, Programme programme, Plan plan, string? folder)
    {
        var written = folder is null ? null : PlanFile.Write(session, folder, plan);
        if (folder is not null && written is null)
        {
            return ExitCode.Unusable;
        }

        var validation = new ProgrammeValidator().Validate(programme);
        var verification = PlanVerifier.Verify(plan, programme);
        if (session.IsJson)
        {
            session.Output.WriteLine(PlanSummary.Of(plan, validation, verification));
        }
        else
        {
            session.Output.Write(PlanReport.Of(programme, plan, session.Language, session.IsColoured));
            if (verification.Passed)
            {
                session.Output.WriteLine(Messages.Checked(validation).In(session.Language));
            }

            if (written is not null)
            {
                session.Output.WriteLine(Display.Clean(Messages.WrittenTo(written).In(session.Language)));
            }
        }

        return Judge(session, plan, validation, verification);
    }

    private static int Judge(Session session, Plan plan, ValidationReport validation, PlanVerification verification)
    {
        (bool IsWrong, Narrative Message)[] faults =
        [
            (!plan.Funding.Gap.IsZero, Messages.NotFunded(plan.Funding.Gap)),
            (validation.HasErrors, Messages.BreaksRules(validation.Findings)),
            (!verification.Passed, Messages.NotVerified(verification.Findings.Count)),
        ];
        foreach (var (_, message) in faults.Where(fault => fault.IsWrong))
        {
            session.Tell(message);
        }

        return faults.Any(fault => fault.IsWrong) ? ExitCode.Faulty : ExitCode.Fine;
    }
}
