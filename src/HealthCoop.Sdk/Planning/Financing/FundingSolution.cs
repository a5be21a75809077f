using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>What solving a model gives: whole amounts, the price of each row, and what was reached before amounts were
/// made whole.</summary>
/// <param name="Whole">The amounts in minor units.</param>
/// <param name="Prices">What one more minor unit of each row's limit would fund, in priority × minor units.</param>
/// <param name="Lacking">The least sum of priority × gap without whole amounts, in minor units.</param>
/// <param name="BindingRows">How many groups are paid in full there, and how many rows have nothing left.</param>
/// <param name="IsExact">Whether it was reached without rounding.</param>
internal sealed record FundingSolution(
    WholeSolution Whole,
    decimal[] Prices,
    decimal Lacking,
    int BindingRows,
    bool IsExact);
