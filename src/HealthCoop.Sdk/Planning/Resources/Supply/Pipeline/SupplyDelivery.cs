namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>Units that are ordered and on their way.</summary>
/// <param name="Month">The month in which they are to arrive.</param>
/// <param name="Units">The number of units sent, zero or more, with what is lost on the way.</param>
public sealed record SupplyDelivery(YearMonth Month, Claim<decimal> Units);
