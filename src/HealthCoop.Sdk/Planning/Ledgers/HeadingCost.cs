using HealthCoop.Finance;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What a budget has under a heading of direct costs, without the taxes that are told apart.</summary>
/// <param name="Heading">The heading, one of direct costs.</param>
/// <param name="Amount">The amount, or <see langword="null"/> when it is not known.</param>
public sealed record HeadingCost(BudgetHeading Heading, Money? Amount);
