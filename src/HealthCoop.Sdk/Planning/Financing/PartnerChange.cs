using HealthCoop.Partners;

namespace HealthCoop.Planning.Financing;

/// <summary>What a partner pays, and by how much that changes.</summary>
/// <param name="Partner">The partner, or <see langword="null"/> for sources whose payer is not named.</param>
/// <param name="Amount">What it pays.</param>
/// <param name="Change">How much more that is; negative where it is less.</param>
public sealed record PartnerChange(Id<Partner>? Partner, Money Amount, Money Change);
