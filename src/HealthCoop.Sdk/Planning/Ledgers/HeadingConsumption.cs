using HealthCoop.Finance;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>How much of its budget a partner has used under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Contract">What the contract gives.</param>
/// <param name="Spent">What is spent, eligible or not; or <see langword="null"/> when it is not known.</param>
/// <param name="Committed">What is promised and not yet paid, or <see langword="null"/> when it is not known.</param>
public sealed record HeadingConsumption(
    BudgetHeading Heading,
    Id<Partner> Partner,
    Money Contract,
    Money? Spent,
    Money? Committed)
{
    /// <summary>Gets what is left; below zero, what is used beyond the contract.</summary>
    public Money? Left => Contract - Spent - Committed;
}
