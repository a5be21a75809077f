namespace HealthCoop.Planning.Ledgers;

/// <summary>What a budget's document states in a row of the model.</summary>
/// <param name="Number">The row's number, from 1 to 11, or to 13 where the model ends on taxes; each once.</param>
/// <param name="Amount">The amount, never negative and to the minor unit.</param>
public sealed record StatedRow(int Number, Money Amount);
