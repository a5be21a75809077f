using System.Diagnostics.CodeAnalysis;
using HealthCoop.Documents;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning;

/// <summary>A programme made ready for the stages: its days, rates and references resolved once.</summary>
internal sealed class PlanningProblem
{
    private readonly BudgetTerms _terms;

    private PlanningProblem(Programme programme, ReferenceData reference, PlanningGuard guard, ContentHash hash)
    {
        Programme = programme;
        Reference = reference;
        (Start, End) = guard.Period();
        Index = new(programme);
        Need = Index.Need(new(Start.Year, End.Year));
        _terms = new(programme, reference, Start, guard);
        Scheduling = new()
        {
            Start = Start,
            End = End,
            Tasks = programme.Activities.Select((activity, i) => TaskOf(activity, i, guard)).ToValueList(),
        };
        FutureCosts = _terms.FutureCosts(End);
        Facts = PlanFacts.Of(programme, _terms.Assumptions);
        Hash = hash;
    }

    public Programme Programme { get; }

    public ReferenceData Reference { get; }

    public ProgrammeIndex Index { get; }

    public ProgrammeNeed Need { get; }

    public LocalDate Start { get; }

    public LocalDate End { get; }

    public SchedulingProblem Scheduling { get; }

    public ValueList<FutureCost> FutureCosts { get; }

    public ContentHash Hash { get; }

    public PlanFacts Facts { get; }

    /// <summary>Gets the point of view: nothing achieved among what activities are planned with means before the
    /// facts.</summary>
    public PlanBasis Basis => Facts.HasAchievedActivity ? PlanBasis.WithHindsight : PlanBasis.ExAnte;

    public static bool TryCreate(
        Programme programme,
        ReferenceData reference,
        [NotNullWhen(true)] out PlanningProblem? problem,
        out ValueList<Conflict> conflicts)
    {
        problem = null;
        conflicts = ProgrammeDocument.Check(programme, out var hash).Select(ConflictOf).ToValueList();
        if (!conflicts.IsEmpty)
        {
            return false;
        }

        var guard = new PlanningGuard(programme);
        problem = guard.HasPeriod ? new(programme, reference, guard, hash) : null;
        conflicts = [.. guard.Conflicts, .. problem?.Need.Conflicts ?? []];
        problem = conflicts.IsEmpty ? problem : null;
        return problem is not null;
    }

    public ReadinessProblem Resources() => new(Index.Sites(End, Need, Reference.StaffingNorms))
    {
        AvailableTimes = (
            from cadre in Programme.Cadres
            let time = cadre.AvailableTime
            where time is not null
            select new CadreTimeAvailable(cadre, time)).ToValueList(),
        EquipmentPrices = _terms.EquipmentPrices(),
        CommodityPrices = _terms.CommodityPrices(),
    };

    public CostingProblem Costing(Schedule schedule) => new()
    {
        Currency = _terms.Currency,
        Start = Start,
        End = End,
        Rates = _terms.Rates,
        IndirectCosts = _terms.IndirectCosts,
        ContingencyReserve = _terms.ContingencyReserve,
        BudgetTotal = _terms.Total,
        Activities = Programme.Activities.Select((activity, i) => new ActivityCosts
        {
            Activity = activity,
            Path = PathOf(i),
            Start = schedule.Activities[i].Start,
            Finish = schedule.Activities[i].Finish,
            Pillars = activity.Pillars,
            BeneficiaryShares = activity.BeneficiaryShares,
            Territory = Index.TerritoryOf(activity),
            Items = activity.Costs,
        }).ToValueList(),
    };

    public FundingProblem Funding(CostPlan costs) => new()
    {
        Currency = _terms.Currency,
        Costs = costs.Lines.Select(line => new FundingCost(line, line.ByMonth)).ToValueList(),
        Sources = _terms.Offers,
        BudgetTotal = _terms.Total?.ForPlanning?.Rounded(),
        Policy = FundingPolicy.SourcesInOrder,
        Split = FundingSplit.Proportional,
    };

    private static Conflict ConflictOf(Finding finding) =>
        new(finding.Message, [finding.Path]) { WaysOut = [finding.Advice] };

    private SchedulingTask TaskOf(Activity activity, int ordinal, PlanningGuard guard) => activity.Timing switch
    {
        LastingTiming timing => new LastingTask
        {
            Id = activity,
            Path = PathOf(ordinal),
            After = activity.After,
            Length = guard.LengthOf(activity, timing, PathOf(ordinal)),
            Closures = Index.ClosuresOf(activity),
            MayPause = activity.MayPause,
            NotBefore = activity.NotBefore?.ForPlanning?.Earliest,
            NotAfter = activity.NotAfter?.ForPlanning?.Latest,
        },
        _ => new ThroughoutTask { Id = activity, Path = PathOf(ordinal), After = activity.After },
    };

    private static JsonPointer PathOf(int ordinal) => JsonPointer.Root / nameof(Programme.Activities) / ordinal;
}
