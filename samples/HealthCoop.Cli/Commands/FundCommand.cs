using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Cli.Commands;

/// <summary><c>fund FILE</c>: who pays what under the calls that the budget names, and what would let all of it be
/// paid.</summary>
internal static class FundCommand
{
    private static readonly JsonPointer TotalPath =
        JsonPointer.Root / nameof(Programme.Budget) / nameof(Finance.Budget.Total);

    public static Command Create(SharedOptions shared)
    {
        var file = SharedOptions.FileArgument();
        var command = new Command("fund", "Tells who pays what under the rules of the calls, or why nobody can.")
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

        if (programme.Budget is null)
        {
            session.Tell(Messages.HasNoBudget(file));
            return ExitCode.Faulty;
        }

        if (session.Planned(file, programme) is not { } plan)
        {
            return ExitCode.Faulty;
        }

        var terms = ProgrammeFunding.Of(plan.Costs, programme, new(plan.Start, plan.End), ReferenceData.Shipped);
        var result = FundingAllocator.Allocate(terms.Problem);
        if (result.Allocation is null)
        {
            new ConflictsReport(session, file, programme.Id, result.Conflicts) { NotApplied = terms.NotApplied }.Write();
            return ExitCode.Faulty;
        }

        new FundingReport(session, programme, plan.Costs, terms, result).Write();
        return Judge(session, file, plan.Costs, result.Allocation);
    }

    // Who pays all of it cannot be told of a total that nobody knows.
    private static int Judge(Session session, string file, CostPlan costs, FundingAllocation funding)
    {
        (bool IsWrong, Narrative Message)[] faults =
        [
            (!funding.Gap.IsZero, Messages.NotFunded(funding.Gap)),
            (costs.Unpriced.Contains(TotalPath), Messages.CostIsNotKnown(file)),
        ];
        foreach (var (_, message) in faults.Where(fault => fault.IsWrong))
        {
            session.Tell(message);
        }

        return faults.Any(fault => fault.IsWrong) ? ExitCode.Faulty : ExitCode.Fine;
    }
}
