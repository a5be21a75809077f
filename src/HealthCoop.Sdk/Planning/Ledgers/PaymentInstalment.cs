namespace HealthCoop.Planning.Ledgers;

/// <summary>A payment before the final report, as the contract plans it.</summary>
/// <param name="Amount">The amount, or <see langword="null"/> when it is not known.</param>
/// <param name="RequestedOn">The day on which its condition is judged: of the signature, or of the report. Costs of
/// months that have ended by then are reported.</param>
/// <param name="Condition">The condition, other than the final report.</param>
public sealed record PaymentInstalment(Money? Amount, LocalDate RequestedOn, InstalmentCondition Condition);
