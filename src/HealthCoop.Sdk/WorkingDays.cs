namespace HealthCoop;

/// <summary>Counts days on which work is done: Monday to Friday.</summary>
internal static class WorkingDays
{
    private const int PerWeek = 5;

    public static bool Includes(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>Gets the day itself, or the next one on which work is done.</summary>
    public static LocalDate OnOrAfter(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => day.PlusDays(2),
        IsoDayOfWeek.Sunday => day.PlusDays(1),
        _ => day,
    };

    /// <summary>
    /// Gets the last day of work that starts on a day or the next working one; the day before for no work.
    /// </summary>
    public static LocalDate Finish(LocalDate start, int count)
    {
        if (count == 0)
        {
            return start.PlusDays(-1);
        }

        var first = OnOrAfter(start);
        var steps = count - 1;
        var last = first.PlusWeeks(steps / PerWeek);
        var rest = steps % PerWeek;
        return last.PlusDays((int)last.DayOfWeek + rest > PerWeek ? rest + 2 : rest);
    }
}
