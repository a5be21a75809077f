namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Quantifies use by what was consumed, leaving out the time without stock.</summary>
/// <param name="Consumption">The units consumed in the review period, zero or more; or <see langword="null"/> when that
/// is not known. Units taken from stock cards hold what was wasted already.</param>
/// <param name="ReviewPeriod">The time over which consumption was counted.</param>
/// <param name="DaysOutOfStock">The days of the review period without stock, fewer than it has; or
/// <see langword="null"/> when that is not known.</param>
/// <remarks>
/// CA = CT / (RM − DOS / 30.4), where CT is the consumption, RM the months of the review period and DOS the days out of
/// stock: WHO, Operational guide for national tuberculosis control programmes on the introduction and use of fixed-dose
/// combination drugs, annex 5.
/// </remarks>
public sealed record ConsumptionMethod(Claim<decimal>? Consumption, Length ReviewPeriod, Claim<int>? DaysOutOfStock)
    : QuantificationMethod
{
    internal override UseFigures Figures()
    {
        var monthsInStock = SupplyFigure.Of(SupplyInput.DaysOutOfStock, DaysOutOfStock).Reversed.Select(MonthsInStock);
        var perMonth = SupplyFigure.Of(SupplyInput.Consumption, Consumption)
            .With(monthsInStock.Reversed, static (units, months) => units / months);
        return new(perMonth, perMonth.Select(static units => AnnualQuantity.Of(units * SupplyMonths.InYear)))
        {
            MonthsInStock = monthsInStock,
        };
    }

    internal override IEnumerable<string> Faults()
    {
        var days = DaysOutOfStock?.ForPlanning ?? 0;
        if (days < 0 || MonthsInStock(days) <= 0)
        {
            yield return $"{days} days out of stock leave no time with stock in a review period of {ReviewPeriod}, or "
                + "are below zero; count zero or more, and fewer than the period has.";
        }

        if (Consumption?.ForPlanning is { } consumption and < 0)
        {
            yield return $"A consumption of {DecimalText.Write(consumption)} is below zero; count what was used up.";
        }
    }

    private decimal MonthsInStock(int daysOutOfStock) =>
        SupplyMonths.In(ReviewPeriod) - (daysOutOfStock / SupplyMonths.DaysInMonth);
}
