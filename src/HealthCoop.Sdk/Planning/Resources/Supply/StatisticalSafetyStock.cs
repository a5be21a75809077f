namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Keeps enough in reserve for the spread of need and of lead time, at a chosen level of service.</summary>
/// <param name="ServiceFactor">The number of standard deviations (z) that the reserve covers, zero or more: it follows
/// from the share of the cycles that are to end without a stock-out.</param>
/// <param name="VarianceOfNeed">The variance of what a month needs, in units squared, zero or more; or
/// <see langword="null"/> when that is not known.</param>
/// <param name="VarianceOfLeadTime">The variance of the lead time, in months squared, zero or more; or
/// <see langword="null"/> when that is not known.</param>
/// <remarks>SS = z × √(LT × variance of need + need² × variance of LT): MSH, MDS-3: Managing Access to Medicines and
/// Health Technologies, chapter 23.</remarks>
public sealed record StatisticalSafetyStock(
    decimal ServiceFactor,
    Claim<decimal>? VarianceOfNeed,
    Claim<decimal>? VarianceOfLeadTime) : SafetyStock
{
    internal override SupplyFigure<decimal> Units(
        SupplyFigure<decimal> needPerMonth,
        SupplyFigure<decimal> leadTimeInMonths)
    {
        var byNeed = leadTimeInMonths.With(
            SupplyFigure.Of(SupplyInput.VarianceOfNeed, VarianceOfNeed),
            static (months, variance) => months * variance);
        var byLeadTime = needPerMonth.With(
            SupplyFigure.Of(SupplyInput.VarianceOfLeadTime, VarianceOfLeadTime),
            static (need, variance) => need * need * variance);
        return byNeed.With(byLeadTime, (one, other) => ServiceFactor * DecimalRoot.Of(one + other));
    }

    internal override IEnumerable<string> Faults()
    {
        if (ServiceFactor < 0)
        {
            yield return $"A service factor of {DecimalText.Write(ServiceFactor)} is below zero; state zero or more.";
        }

        if (VarianceOfNeed?.ForPlanning < 0 || VarianceOfLeadTime?.ForPlanning < 0)
        {
            yield return "A variance is below zero; it is the mean of squares, zero or more.";
        }
    }
}
