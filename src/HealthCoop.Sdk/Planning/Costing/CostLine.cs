using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Costing;

/// <summary>A line of the plan's costs: an amount, what it is for, and how it is spread.</summary>
public sealed record CostLine : IEntity<CostLine>
{
    /// <summary>Gets the id: the activity's id and the number of its cost item, or the name of a derived
    /// line.</summary>
    public required Id<CostLine> Id { get; init; }

    /// <summary>Gets where the line comes from.</summary>
    public required CostOrigin Origin { get; init; }

    /// <summary>Gets the place of the cost item in the document, or <see langword="null"/> for a derived
    /// line.</summary>
    public JsonPointer? Path { get; init; }

    /// <summary>Gets the activity, or <see langword="null"/> for a derived line.</summary>
    public Id<Activity>? Activity { get; init; }

    /// <summary>Gets the heading of the budget, or <see langword="null"/> for what is not broken down.</summary>
    public BudgetHeading? Heading { get; init; }

    /// <summary>Gets what it is for, or <see langword="null"/> when nothing is said about it.</summary>
    public CostType? Type { get; init; }

    /// <summary>Gets whether it is paid once or again and again, or <see langword="null"/> for a derived
    /// line.</summary>
    public CostNature? Nature { get; init; }

    /// <summary>Gets who goes on paying after the end of the programme, or <see langword="null"/> when nobody is known
    /// to.</summary>
    public Id<Partner>? PayerAfterEnd { get; init; }

    /// <summary>Gets where the money is spent, or <see langword="null"/> for the whole programme.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the amount, to the minor unit.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets whether the amount rests on an assumption.</summary>
    public required bool IsAssumed { get; init; }

    /// <summary>Gets the amount by pillar; the parts add up to it.</summary>
    public required ValueList<PillarAmount> ByPillar { get; init; }

    /// <summary>Gets the amount by month, spread evenly over the days; the parts add up to it.</summary>
    public required ValueList<MonthAmount> ByMonth { get; init; }

    /// <summary>Gets the amount by group of beneficiaries, in the order of the groups, last what is given to none; the
    /// parts add up to it.</summary>
    /// <value>The default is empty: the activity names no beneficiaries, or the line is derived.</value>
    /// <remarks>Shares that are unknown and not assumed are in what is given to none. So is the whole amount where the
    /// shares to plan with, some of them assumed or bounds, make more than 100 %: which of them is wrong, nobody
    /// says.</remarks>
    public ValueList<BeneficiaryAmount> ByBeneficiary { get; init; }
}
