using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Planning.Comparison;

namespace HealthCoop.Cli.Commands;

/// <summary><c>compare BEFORE AFTER</c>: which figures differ between the plans of two programmes, and why.</summary>
internal static class CompareCommand
{
    public static Command Create(SharedOptions shared)
    {
        var before = SharedOptions.FileArgument("BEFORE", "The programme's document as it was.");
        var after = SharedOptions.FileArgument("AFTER", "The programme's document as it is now.");
        var command = new Command("compare", "Plans two versions of a programme and tells what differs and why.")
        {
            before, after,
        };
        command.SetAction(result =>
            Run(shared.SessionOf(result), result.GetRequiredValue(before), result.GetRequiredValue(after)));
        return command;
    }

    private static int Run(Session session, string before, string after)
    {
        if (DocumentFile.Programme(session, before, out var exitCode) is not { } first
            || DocumentFile.Programme(session, after, out exitCode) is not { } second)
        {
            return exitCode;
        }

        if (session.Planned(before, first) is not { } firstPlan || session.Planned(after, second) is not { } secondPlan)
        {
            return ExitCode.Faulty;
        }

        var comparison = PlanComparison.Between((first, firstPlan), (second, secondPlan));
        new ComparisonReport(session, comparison).Write();
        return ExitCode.Fine;
    }
}
