namespace HealthCoop.Programmes;

/// <summary>The days of a programme, out of what its documents say about start, end and duration.</summary>
internal sealed record ProgrammePeriod
{
    // The calendar ends with the year 9999: from later starts no length of time can be counted.
    private const int LastYear = 9000;

    /// <summary>Gets the first day that the stated start can be.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day by the stated end, if there is one.</summary>
    public LocalDate? StatedEnd { get; init; }

    /// <summary>Gets the last day by start and duration, if there is a duration: the duration includes both
    /// days.</summary>
    public LocalDate? EndByDuration { get; init; }

    /// <summary>Gets the last day: the stated one, else the one by duration.</summary>
    public LocalDate? End => StatedEnd ?? EndByDuration;

    /// <summary>Gets whether stated end and duration do not contradict each other, as precisely as both are
    /// known.</summary>
    public bool Agrees { get; private init; } = true;

    /// <summary>Takes the period out of a programme, or nothing when its start is not known or could not be
    /// read.</summary>
    public static ProgrammePeriod? Of(Programme programme)
    {
        if (programme.Start?.ForPlanning is not { } start)
        {
            return null;
        }

        var end = programme.End?.ForPlanning;
        var earliest = EndOf(start.Earliest, programme.Duration?.ForPlanning);
        var latest = EndOf(start.Latest, programme.Duration?.ForPlanning);
        return new()
        {
            Start = start.Earliest,
            StatedEnd = end?.Latest,
            EndByDuration = earliest,
            Agrees = end is null || earliest is null || Agree(start, end.Value, earliest.Value, latest),
        };
    }

    /// <summary>Gets the last day of a duration; nothing without one, or where the calendar ends.</summary>
    public static LocalDate? EndOf(LocalDate start, Length? duration) => duration switch
    {
        not null when start.Year > LastYear => null,
        { Unit: LengthUnit.Months, Count: var months } => start.PlusMonths(months).PlusDays(-1),
        { Unit: LengthUnit.Days, Count: var days } => start.PlusDays(days - 1),
        { Unit: LengthUnit.WorkingDays } => WorkingDays.Finish(start, duration.Value.Count),
        _ => null,
    };

    // Start and end that are as precise as each other count whole months or years: January through December are twelve.
    private static bool Agree(PartialDate start, PartialDate end, LocalDate earliest, LocalDate? latest) =>
        (start.Month is null, start.Day is null) == (end.Month is null, end.Day is null)
            ? end.Earliest <= earliest && end.Latest >= earliest
            : end.Latest >= earliest && end.Earliest <= latest;
}
