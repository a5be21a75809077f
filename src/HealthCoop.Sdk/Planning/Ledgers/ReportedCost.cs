using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A cost that a report claims, and what its verification accepted of it.</summary>
public sealed record ReportedCost
{
    /// <summary>Gets the line.</summary>
    public required Id<CostLine> Line { get; init; }

    /// <summary>Gets the number of the report that covers it.</summary>
    public required int Report { get; init; }

    /// <summary>Gets the partner who claims it.</summary>
    public required Id<Partner> Partner { get; init; }

    /// <summary>Gets the heading.</summary>
    public required BudgetHeading Heading { get; init; }

    /// <summary>Gets what is claimed, in the currency of the contract.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets what is accepted, no more than is claimed; or <see langword="null"/> while the verification is
    /// open.</summary>
    public Money? Accepted { get; init; }

    /// <summary>Gets what is rejected, or <see langword="null"/> while the verification is open.</summary>
    public Money? Rejected => Amount - Accepted;
}
