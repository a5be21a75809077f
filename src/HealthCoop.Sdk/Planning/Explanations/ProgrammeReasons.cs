using System.Runtime.CompilerServices;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Explanations;

/// <summary>Why the figures of a programme's plan are what they are, part by part, each made when it is asked
/// for.</summary>
internal sealed class ProgrammeReasons
{
    private static readonly ConditionalWeakTable<Programme, ReasonsByReference> Known = [];

    private readonly Dictionary<Id<Facility>, SiteReasons?> _sites = [];
    private readonly Lazy<Dictionary<Id<Activity>, int>> _ordinals;
    private readonly Lazy<ScheduleReasons> _schedule;
    private readonly Lazy<BudgetReasons> _budget;
    private readonly Lazy<CostReasons> _costs;
    private readonly Lazy<FundingReasons> _funding;
    private readonly Lazy<AppraisalReasons> _appraisal;
    private readonly NeedReasons _need;
    private readonly ProgrammeIndex _index;
    private readonly Lazy<Readiness> _readiness;
    private readonly Lazy<EquipmentReasons> _equipment;
    private readonly Lazy<UnlockReasons> _unlocks;
    private readonly Lazy<ILookup<JsonPointer, Explanation>> _assumptions;

    private ProgrammeReasons(PlanningProblem problem)
    {
        var (programme, reference) = (problem.Programme, problem.Reference);
        var facts = new ProgrammeFacts(programme);
        (Programme, Reference, Facts, Period) = (programme, reference, facts, new(programme, facts));
        _ordinals = new(() => programme.Activities.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index));
        _schedule = new(() => new(problem, facts, Period));
        _budget = new(() => new(programme, reference, facts));
        _costs = new(() => new(new CostLines(problem, facts, Period, Schedule, Budget), Budget.Currency));
        _funding = new(() => new(
            Costs,
            new SourceTargets(programme.Budget!, facts, Period, Budget, Costs.Total),
            Budget.Currency));
        _appraisal = new(() => new(programme, facts, Period, Budget, Costs, Funding));
        (_need, _index) = (new(facts, problem.Need), problem.Index);
        _readiness = new(() => ReadinessAssessor.Assess(problem.Resources()));
        _equipment = new(() => new(programme, facts, Period, Budget));
        _unlocks = new(() => new(programme, facts, Period, Budget, Equipment));
        _assumptions = new(() => AssumptionsOf(problem));
    }

    public Programme Programme { get; }

    public ReferenceData Reference { get; }

    public ProgrammeFacts Facts { get; }

    public PeriodReasons Period { get; }

    public ScheduleReasons Schedule => _schedule.Value;

    public BudgetReasons Budget => _budget.Value;

    public CostReasons Costs => _costs.Value;

    public FundingReasons Funding => _funding.Value;

    public AppraisalReasons Appraisal => _appraisal.Value;

    public EquipmentReasons Equipment => _equipment.Value;

    public UnlockReasons Unlocks => _unlocks.Value;

    /// <summary>Gets the assumed values by the places at which the plan lists them.</summary>
    public ILookup<JsonPointer, Explanation> Assumptions => _assumptions.Value;

    /// <summary>Gets the reasons of a programme, or nothing when it has no plan. They are made only once.</summary>
    public static ProgrammeReasons? Of(Programme programme, ReferenceData reference) =>
        Known.GetOrCreateValue(programme).Of(programme, reference);

    /// <summary>Gets an activity's place in the programme, or nothing when it has no such activity.</summary>
    public int? OrdinalOf(Id<Activity> activity) =>
        _ordinals.Value.TryGetValue(activity, out var ordinal) ? ordinal : null;

    /// <summary>Gets the reasons of a facility, or nothing when the programme has no such facility.</summary>
    public SiteReasons? Site(Id<Facility> id)
    {
        if (!_sites.TryGetValue(id, out var site))
        {
            var ordinal = Programme.Facilities.Select(facility => facility.Id).ToList().IndexOf(id);
            site = _sites[id] = ordinal < 0 ? null : new(Programme, Facts, _need, _readiness, ordinal)
            {
                Norms = _index.NormsFor(Programme.Facilities[ordinal], Reference.StaffingNorms).ToValueList(),
            };
        }

        return site;
    }

    private static ProgrammeReasons? Make(Programme programme, ReferenceData reference) =>
        new ProgrammePlanner(new() { Reference = reference }).Plan(programme).IsFeasible
        && PlanningProblem.TryCreate(programme, reference, out var problem, out _)
            ? new(problem)
            : null;

    private ILookup<JsonPointer, Explanation> AssumptionsOf(PlanningProblem problem)
    {
        var caps = new[] { Budget.IndirectCosts, Budget.ContingencyReserve }
            .Where(rate => rate?.AssumedAt is not null)
            .Select(rate => (Path: rate!.AssumedAt!.Value, rate.Rate.Why))
            .ToList();
        var label = new Narrative("Valeur supposée", "Assumed value");
        return problem.Facts.Assumptions
            .Where(assumption => caps.TrueForAll(cap => cap.Path != assumption.Path))
            .Select(assumption => (
                assumption.Path,
                Why: new Explanation(label, assumption.Value, new AssumedFact(assumption.Path, assumption.Because))))
            .Concat(caps)
            .ToLookup(entry => entry.Path, entry => entry.Why);
    }

    /// <summary>The reasons of one programme by the reference data that it is planned with.</summary>
    private sealed class ReasonsByReference
    {
        private readonly ConditionalWeakTable<ReferenceData, StrongBox<ProgrammeReasons?>> _known = [];

        public ProgrammeReasons? Of(Programme programme, ReferenceData reference) =>
            _known.GetValue(reference, key => new(Make(programme, key))).Value;
    }
}
