using System.CommandLine;
using HealthCoop.Cli.Output;
using HealthCoop.Planning;
using HealthCoop.Planning.Financing;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Cli.Commands;

/// <summary><c>fund FILE</c>: who pays what under the calls that the budget names, and what would let all of it be
/// paid.</summary>
internal static class FundCommand
{
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

        if (programme.Budget is not { } budget)
        {
            session.Tell(Messages.HasNoBudget(file));
            return ExitCode.Faulty;
        }

        if (session.Planned(file, programme) is not { } plan)
        {
            return ExitCode.Faulty;
        }

        var terms = ProgrammeFunding.Of(plan.Costs, budget, ReferenceData.Shipped, CircumstancesOf(programme, plan));
        var result = FundingAllocator.Allocate(terms.Problem);
        if (result.Allocation is null)
        {
            new ConflictsReport(session, file, programme.Id, result.Conflicts).Write();
            return ExitCode.Faulty;
        }

        new FundingReport(session, programme, terms, result).Write();
        if (result.Allocation.Gap.IsZero)
        {
            return ExitCode.Fine;
        }

        session.Tell(Messages.NotFunded(result.Allocation.Gap));
        return ExitCode.Faulty;
    }

    // The month of the signature and an early start are agreed with the funder, and no document tells them.
    private static FundingCircumstances CircumstancesOf(Programme programme, Plan plan) => new()
    {
        Start = plan.Start.ToYearMonth(),
        End = plan.End.ToYearMonth(),
        Authorised =
        [
            .. Attested(programme, AttestationMatter.LandOrBuildingsAuthorised, Finance.CostType.LandOrBuildings),
            .. Attested(programme, AttestationMatter.InKindAccepted, Finance.CostType.InKind),
        ],
    };

    private static Finance.CostType[] Attested(Programme programme, AttestationMatter matter, Finance.CostType type) =>
        AttestedMatters.IsSo(programme, matter) == true ? [type] : [];
}
