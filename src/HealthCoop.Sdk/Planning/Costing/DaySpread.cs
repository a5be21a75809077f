namespace HealthCoop.Planning.Costing;

/// <summary>Spreads amounts evenly over days and sums them by month.</summary>
internal static class DaySpread
{
    /// <summary>Spreads an amount over the days of an interval so that the months add up to it exactly.</summary>
    /// <remarks>Rounding is cumulative: what is spent by the end of each month is the rounded exact share.</remarks>
    public static ValueList<MonthAmount> ByMonth(Money amount, LocalDate start, LocalDate finish)
    {
        var days = Period.DaysBetween(start, finish) + 1;
        var months = new List<MonthAmount>();
        var spent = Money.Zero(amount.Currency);
        for (var month = start.ToYearMonth(); month <= finish.ToYearMonth(); month = month.PlusMonths(1))
        {
            var last = LocalDate.Min(month.ToDateInterval().End, finish);
            var soFar = (amount * (Period.DaysBetween(start, last) + 1) / days).Rounded();
            months.Add(new(month, soFar - spent));
            spent = soFar;
        }

        return months.ToValueList();
    }
}
