using HealthCoop.Finance;

namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that stands under a heading of the budget.</summary>
/// <param name="Heading">The heading, or <see langword="null"/> for what is not broken down.</param>
/// <param name="Amount">The amount.</param>
public sealed record HeadingAmount(BudgetHeading? Heading, Money Amount);
