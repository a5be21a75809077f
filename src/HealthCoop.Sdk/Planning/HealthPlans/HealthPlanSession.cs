namespace HealthCoop.Planning.HealthPlans;

/// <summary>A session of the council that votes what a year of its health plan still lacks.</summary>
/// <param name="Year">The year of the budget that is voted, from 1 to 9999.</param>
/// <param name="Day">The day on which the council sits, which may lie before the year; or <see langword="null"/> when
/// it does not matter.</param>
/// <remarks>
/// Councils of communes hold one ordinary session a quarter in Burkina Faso, and sit quarterly in Mali; what they vote
/// is then checked for legality. A session that is known by its quarter alone is taken to sit on the quarter's first
/// day, so that it counts on nothing that is decided within the quarter.
/// </remarks>
public sealed record HealthPlanSession(int Year, LocalDate? Day = null)
{
    /// <summary>Gets the quarter in which the council sits, from 1 to 4, or <see langword="null"/> when its day is not
    /// given.</summary>
    public int? Quarter => (Day?.WithCalendar(CalendarSystem.Iso).Month + 2) / 3;

    /// <summary>Makes the ordinary session of a quarter of the year whose budget is voted.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="quarter">The quarter, from 1 to 4.</param>
    /// <returns>The session, on the first day of the quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or quarter.</exception>
    public static HealthPlanSession InQuarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new(year, new LocalDate(year, (3 * quarter) - 2, 1));
    }

    /// <summary>Tells whether the council can count on an offer when it sits.</summary>
    internal bool CountsOn(HealthPlanOffer offer) => !(Iso(offer.DecidedOn) > Iso(Day));

    private static LocalDate? Iso(LocalDate? day) => day?.WithCalendar(CalendarSystem.Iso);
}
