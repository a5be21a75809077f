using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Costing;

/// <summary>The axes along which the costs of a plan are told apart.</summary>
public static class CostAxes
{
    /// <summary>Gets the axis of activities, in the order of the lines; derived lines have none.</summary>
    public static CostAxis<Id<Activity>?> Activity { get; } =
        Whole(line => line.Activity, Comparer<Id<Activity>?>.Create((_, _) => 0));

    /// <summary>Gets the axis of pillars, in their order.</summary>
    public static CostAxis<Pillar?> Pillar { get; } =
        new(line => line.ByPillar.Select(part => new AxisAmount<Pillar?>(part.Pillar, part.Amount)));

    /// <summary>Gets the axis of territories, in ordinal order; what is spent on the whole programme has
    /// none.</summary>
    public static CostAxis<Id<Territory>?> Territory { get; } = Whole(line => line.Territory);

    /// <summary>Gets the axis of months, in order of time.</summary>
    public static CostAxis<YearMonth> Month { get; } =
        new(line => line.ByMonth.Select(part => new AxisAmount<YearMonth>(part.Month, part.Amount)));

    /// <summary>Gets the axis of calendar years, in order of time.</summary>
    public static CostAxis<int> Year { get; } =
        new(line => line.ByMonth.Select(part => new AxisAmount<int>(part.Month.Year, part.Amount)));

    /// <summary>Gets the axis of headings of the budget, in their order; what is not broken down has none.</summary>
    public static CostAxis<BudgetHeading?> Heading { get; } = Whole(line => line.Heading);

    /// <summary>Gets the axis of what costs are for, in the order of the types.</summary>
    public static CostAxis<CostType?> Type { get; } = Whole(line => line.Type);

    /// <summary>Gets the axis of capital and recurrent costs; derived lines are neither.</summary>
    public static CostAxis<CostNature?> Nature { get; } = Whole(line => line.Nature);

    /// <summary>Gets the axis of beneficiaries, in the order of the groups.</summary>
    public static CostAxis<BeneficiaryGroup?> Beneficiary { get; } = new(line => line.ByBeneficiary.IsEmpty
        ? [new(null, line.Amount)]
        : line.ByBeneficiary.Select(part => new AxisAmount<BeneficiaryGroup?>(part.Group, part.Amount)));

    /// <summary>Gets the axis of who goes on paying after the end, in ordinal order.</summary>
    public static CostAxis<Id<Partner>?> PayerAfterEnd { get; } = Whole(line => line.PayerAfterEnd);

    /// <summary>Gets the axis of where lines come from, cost items first.</summary>
    public static CostAxis<CostOrigin> Origin { get; } = Whole(line => line.Origin);

    private static CostAxis<TKey> Whole<TKey>(Func<CostLine, TKey> key, IComparer<TKey>? order = null) =>
        new(line => [new(key(line), line.Amount)], order);
}
