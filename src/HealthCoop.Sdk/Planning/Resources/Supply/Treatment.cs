namespace HealthCoop.Planning.Resources.Supply;

/// <summary>One of the treatments that episodes of an illness get.</summary>
/// <param name="Share">The share of all episodes that gets this treatment. The shares of all treatments make 100 % at
/// the most: the rest is not treated, or with something else.</param>
/// <param name="Quantity">The units that one course takes.</param>
public sealed record Treatment(Claim<Percentage> Share, Claim<QuantityPerCase> Quantity);
