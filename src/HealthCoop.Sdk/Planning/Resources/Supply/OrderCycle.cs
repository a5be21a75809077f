namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Orders of one size, placed at regular intervals.</summary>
/// <param name="FirstOrder">The month of the first order.</param>
/// <param name="UnitsPerOrder">The units sent on each order, zero or more, with what is lost on the way; or
/// <see langword="null"/> when that is not known.</param>
/// <param name="LeadTime">The time from an order to its delivery, or <see langword="null"/> when that is not known. A
/// begun month counts whole, so that nothing is used before it is there.</param>
/// <param name="ProcurementPeriod">The time from one order to the next, one month or more.</param>
public sealed record OrderCycle(
    YearMonth FirstOrder,
    Claim<decimal>? UnitsPerOrder,
    Claim<Length>? LeadTime,
    Length ProcurementPeriod);
