namespace HealthCoop.Planning.Ledgers;

/// <summary>A payment that comes later than the contract says.</summary>
/// <param name="Number">The payment's number, from 1; the balance has the last one.</param>
/// <param name="Months">The months by which it is late, never negative.</param>
public sealed record LatePayment(int Number, int Months);
