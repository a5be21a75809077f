using HealthCoop.Documents;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning;

/// <summary>Plans what a programme builds, equips and trains, where and when, at what cost, within its
/// funding.</summary>
/// <remarks>
/// Every stage is a pure function, so the same programme and options give the same plan. A planner may be shared
/// between threads.
/// </remarks>
/// <param name="options">The settings, or <see langword="null"/> for <see cref="PlannerOptions.Default"/>.</param>
public sealed class ProgrammePlanner(PlannerOptions? options = null)
{
    private readonly PlannerOptions _options = options ?? PlannerOptions.Default;

    /// <summary>Plans a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="cancellationToken">Stops planning before its next stage.</param>
    /// <returns>The plan, or the conflicts that allow none. An infeasible programme is a result, not an
    /// exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">Planning was stopped: the stages that are done are no
    /// plan.</exception>
    public PlanResult Plan(Programme programme, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return PlanningProblem.TryCreate(programme, _options.Reference, out var problem, out var conflicts)
                ? Plan(problem, cancellationToken)
                : PlanResult.Infeasible(conflicts);
        }
        catch (OverflowException)
        {
            return PlanResult.Infeasible([OutOfBounds]);
        }
    }

    /// <summary>Plans a draft, if nothing is missing from it and nothing in it is wrong.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellationToken">Stops planning before its next stage.</param>
    /// <returns>The plan of the complete programme, or the conflicts that allow none. What keeps a draft from being
    /// complete is a conflict each: its place, what it is, and what to do.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">Planning was stopped: the stages that are done are no
    /// plan.</exception>
    public PlanResult Plan(ProgrammeDraft draft, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        cancellationToken.ThrowIfCancellationRequested();
        return draft.Complete().Value is { } programme
            ? Plan(programme, cancellationToken)
            : PlanResult.Infeasible(draft.Conflicts());
    }

    private static Conflict OutOfBounds { get; } = new(
        new(
            "Un nombre ou une date est hors des limites du calcul.",
            "A number or a date is out of the bounds of computing."),
        [JsonPointer.Root])
    {
        WaysOut =
        [
            new(
                "Corriger les quantités, prix et durées démesurés.",
                "Correct quantities, prices and lengths beyond measure."),
        ],
    };

    private static PlanResult Plan(PlanningProblem problem, CancellationToken cancellationToken)
    {
        var scheduling = ActivityScheduler.Schedule(problem.Scheduling);
        if (scheduling.Schedule is not { } schedule)
        {
            return PlanResult.Infeasible(scheduling.Conflicts);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var costing = CostEstimator.Estimate(problem.Costing(schedule));
        if (costing.Costs is not { } costs)
        {
            return PlanResult.Infeasible(costing.Conflicts);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var funding = FundingAllocator.Allocate(problem.Funding(costs), cancellationToken);
        if (funding.Allocation is not { } allocation)
        {
            return PlanResult.Infeasible(funding.Conflicts);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var resources = ReadinessAssessor.Assess(problem.Resources());
        return PlanResult.Feasible(new()
        {
            Programme = problem.Programme,
            ProgrammeHash = problem.Hash,
            ReferencePacks = problem.Reference.Packs,
            Basis = problem.Basis,
            Start = problem.Start,
            End = problem.End,
            Schedule = schedule,
            ConditionalMilestones =
                problem.Programme.Milestones.OfType<ConditionalMilestone>().Select(m => m.Id).ToValueList(),
            Resources = resources,
            Costs = costs,
            Funding = allocation,
            Appraisal = PlanAppraiser.Appraise(new(costs, allocation, problem.FutureCosts)
            {
                Sites = problem.Index.ServicesBySite(resources),
            }),
            Unknowns = [.. problem.Facts.Unknowns, .. problem.Need.Unstated(), .. UnknownMeans(resources)],
            Assumptions = problem.Facts.Assumptions,
        });
    }

    private static IEnumerable<JsonPointer> UnknownMeans(Readiness resources) => resources.Sites
        .SelectMany(site => site.Services)
        .SelectMany(service => service.Undecided)
        .Select(gap => gap.UnknownPath)
        .OfType<JsonPointer>()
        .Distinct();
}
