namespace HealthCoop.Documents.Ledger;

/// <summary>What a value is as a number: from and through, in which unit.</summary>
/// <param name="Stated">The number, or the days that a date can be.</param>
/// <param name="Unit">The currency or unit of time, or nothing.</param>
/// <param name="IsNumber">Whether shares of it can be taken.</param>
internal sealed record ClaimMeasure(ClaimRange Stated, object? Unit = null, bool IsNumber = true)
{
    /// <summary>Gets the measure of a value; nothing for what is no number, as words are.</summary>
    public static ClaimMeasure? Of(object value) => value switch
    {
        int number => At(number),
        decimal number => At(number),
        Money money => At(money.Amount, money.Currency),
        UnitPrice price => At(price.Amount, price.Currency),
        Percentage share => At(share.Fraction),
        Loss loss => At(loss.Fraction),
        Wastage wastage => At(wastage.Fraction),
        AnnualWorkingTime time => At(time.Minutes),
        WeeklyHours hours => At(hours.Hours),
        EventRate rate => At(rate.PerPersonYear),
        FullTimeEquivalent staff => At(staff.Count),
        Length length => At(length.Count, length.Unit),
        LocalDate day => Within(day, day),
        PartialDate date => Within(date.Earliest, date.Latest),
        _ => null,
    };

    private static ClaimMeasure At(decimal number, object? unit = null) => new(new(number, number), unit);

    private static ClaimMeasure Within(LocalDate first, LocalDate last) =>
        new(new(DayOf(first), DayOf(last)), IsNumber: false);

    private static decimal DayOf(LocalDate day) => Period.DaysBetween(new(1, 1, 1), day);
}
