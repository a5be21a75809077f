using HealthCoop.Programmes;

namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that goes to a group of beneficiaries.</summary>
/// <param name="Group">The group, or <see langword="null"/> for what is given to none.</param>
/// <param name="Amount">The amount.</param>
public sealed record BeneficiaryAmount(BeneficiaryGroup? Group, Money Amount);
