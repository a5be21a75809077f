using HealthCoop.Finance;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What the contract gives a partner under a heading.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Amount">The amount, in the currency of the contract.</param>
public sealed record PartnerBudget(Id<Partner> Partner, BudgetHeading Heading, Money Amount);
