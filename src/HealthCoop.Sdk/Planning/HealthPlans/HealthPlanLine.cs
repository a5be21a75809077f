using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>An activity of a health plan with what it costs.</summary>
/// <remarks>A priority that names no activity is a line of its own, of unknown cost and years.</remarks>
public sealed record HealthPlanLine
{
    /// <summary>Gets the place of the activity, or of the priority without one, from the plan.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets what it is.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the priority that it stands under, or <see langword="null"/> for none.</summary>
    public required HealthPlanPriority? Priority { get; init; }

    /// <summary>Gets what the plan says about the cost in all, or <see langword="null"/> when it says
    /// nothing.</summary>
    public required Claim<Money>? StatedCost { get; init; }

    /// <summary>Gets the cost in all, in the currency of the problem, to the minor unit.</summary>
    public required HealthPlanAmount Cost { get; init; }

    /// <summary>Gets the years in which it is done, or <see langword="null"/> when they are not known.</summary>
    public required YearRange? Years { get; init; }

    /// <summary>Gets the cost of each year, in order; together <see cref="Cost"/>, exactly. Without known years it is
    /// the whole cost, in no year.</summary>
    public required ValueList<HealthPlanYearCost> ByYear { get; init; }

    /// <summary>Gets the pillars over which the cost is shared: its own, else those of the priority.</summary>
    public required PillarShares Pillars { get; init; }

    /// <summary>Gets the diseases of the priority, each once, in the order of the list; empty for none.</summary>
    public required ValueList<DiseaseArea> Diseases { get; init; }

    /// <summary>Gets the sources that may pay: those of its payers where the plan names them all and the source of each
    /// is known, else all.</summary>
    public required ValueList<HealthPlanSource> Sources { get; init; }
}
