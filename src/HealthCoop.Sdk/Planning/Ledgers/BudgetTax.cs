using HealthCoop.Finance;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A tax on the costs under a heading.</summary>
/// <param name="Heading">The heading, one of direct costs.</param>
/// <param name="Amount">The amount, or <see langword="null"/> when it is not known.</param>
/// <param name="IsRecoverable">Whether who pays it gets it back, or <see langword="null"/> when that is not
/// known.</param>
public sealed record BudgetTax(BudgetHeading Heading, Money? Amount, bool? IsRecoverable);
