using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What an action took in.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Amount">The amount, never negative.</param>
public sealed record Receipt(ReceiptType Type, Money Amount);
