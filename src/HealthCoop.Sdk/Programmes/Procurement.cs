namespace HealthCoop.Programmes;

/// <summary>Buying: from the tender or order until the contract is signed or the goods are at hand.</summary>
public sealed record Procurement : Activity;
