using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>A communal health plan as it is planned: what it costs by priority, pillar, disease, year and source, and
/// what is not known.</summary>
public sealed record PlannedHealthPlan
{
    /// <summary>Gets the plan.</summary>
    public required CommunalHealthPlan Plan { get; init; }

    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the lines in the order of the priorities' ranks, those under no priority last.</summary>
    public required ValueList<HealthPlanLine> Lines { get; init; }

    /// <summary>Gets the parts that all totals of lines are sums of.</summary>
    public required ValueList<HealthPlanCell> Cells { get; init; }

    /// <summary>Gets what all lines cost.</summary>
    public required HealthPlanTotal Total { get; init; }

    /// <summary>Gets the cost by priority, in the order of ranks; last, without a key, that of lines under
    /// none.</summary>
    public required ValueList<HealthPlanRow<HealthPlanPriority?>> ByPriority { get; init; }

    /// <summary>Gets the cost by pillar; last, without a key, that of lines that name none.</summary>
    public required ValueList<HealthPlanRow<Pillar?>> ByPillar { get; init; }

    /// <summary>Gets the cost by diseases; last, without a disease, that of lines that are about none.</summary>
    /// <remarks>A priority about several diseases does not say what each of them costs: they have a row together, and
    /// nothing is divided among them.</remarks>
    public required ValueList<HealthPlanRow<ValueList<DiseaseArea>>> ByDisease { get; init; }

    /// <summary>Gets the cost by year, of the years that have lines; last, without a key, that of lines whose years
    /// are not known.</summary>
    public required ValueList<HealthPlanRow<int?>> ByYear { get; init; }

    /// <summary>Gets what the sure money of each source pays of the lines as long as no other gives more than is sure;
    /// last, without a key, what no sure money pays.</summary>
    /// <remarks>Whether the money of a source is assumed stands in the funding of the years.</remarks>
    public required ValueList<HealthPlanRow<HealthPlanSource?>> BySource { get; init; }

    /// <summary>Gets the figures of the years, in order: those of the plan, of what it says of means and lines, and of
    /// offers.</summary>
    public required ValueList<PlannedHealthPlanYear> Years { get; init; }

    /// <summary>Gets the slices of the sessions, in the order of the problem.</summary>
    public required ValueList<HealthPlanSlice> Slices { get; init; }

    /// <summary>Gets what is not known and leaves figures open.</summary>
    public required ValueList<HealthPlanGap> Gaps { get; init; }
}
