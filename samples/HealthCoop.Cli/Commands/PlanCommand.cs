using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Programmes;

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
        if (ProgrammeFile.Read(session, file) is not { } read)
        {
            return ExitCode.Unusable;
        }

        if (!read.Succeeded)
        {
            var report = new FindingsReport(session, file, read.Findings);
            report.Write();
            return report.ExitCode;
        }

        var result = new ProgrammePlanner().Plan(read.Value);
        if (result.Plan is not { } plan)
        {
            new ConflictsReport(session, read.Value.Id, result.Conflicts).Write();
            return ExitCode.Faulty;
        }

        return Write(session, read.Value, plan, folder);
    }

    private static int Write(Session session, Programme programme, Plan plan, string? folder)
    {
        var written = folder is null ? null : PlanFile.Write(session, folder, plan);
        if (folder is not null && written is null)
        {
            return ExitCode.Unusable;
        }

        if (session.IsJson)
        {
            session.Output.WriteLine(PlanSummary.Of(plan));
        }
        else
        {
            session.Output.Write(PlanReport.Of(programme, plan, session.Language, session.IsColoured));
            if (written is not null)
            {
                session.Output.WriteLine(Display.Clean(Messages.WrittenTo(written).In(session.Language)));
            }
        }

        if (plan.Funding.Gap.IsZero)
        {
            return ExitCode.Fine;
        }

        session.Tell(Messages.NotFunded(plan.Funding.Gap));
        return ExitCode.Faulty;
    }
}
