using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Costing;

/// <summary>An activity with its dates and what it costs.</summary>
public sealed record ActivityCosts
{
    /// <summary>Gets the activity.</summary>
    public required Id<Activity> Activity { get; init; }

    /// <summary>Gets the place of the activity in the document.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day.</summary>
    public required LocalDate Finish { get; init; }

    /// <summary>Gets the pillars over which the cost is shared.</summary>
    public required PillarShares Pillars { get; init; }

    /// <summary>Gets the shares of those who benefit.</summary>
    /// <value>The default is empty: nobody is named.</value>
    public ValueList<BeneficiaryShare> BeneficiaryShares { get; init; }

    /// <summary>Gets where it takes place, or <see langword="null"/> for the whole programme.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets what it costs.</summary>
    public required ValueList<CostItem> Items { get; init; }
}
