using HealthCoop.Finance;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A heading as it was agreed and as it is now.</summary>
/// <param name="Heading">The heading, named once.</param>
/// <param name="Initial">What the contract or the last addendum gives.</param>
/// <param name="Current">What it comes to, all changes since then together.</param>
public sealed record HeadingChange(BudgetHeading Heading, Money Initial, Money Current);
