using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The days of a programme, one by one.</summary>
internal sealed class ProgrammeDays
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;
    private const int MaximumYears = 100;

    private ProgrammeDays(LocalDate first, LocalDate last)
    {
        (First, Last) = (first, last);
        var days = new List<LocalDate>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            days.Add(day);
        }

        Days = days;
    }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public IReadOnlyList<LocalDate> Days { get; }

    /// <summary>Takes the days out of start, end and duration, or tells why there are none.</summary>
    public static ProgrammeDays? Of(Programme programme, Obstacles obstacles)
    {
        if (programme.Start.ForPlanning is not { } start || IsOutOfBounds(start.Earliest))
        {
            obstacles.Add(JsonPointer.Root / nameof(Programme.Start), new(
                "Le début du programme est inconnu ou hors limites.",
                "The start of the programme is not known or out of bounds."));
            return null;
        }

        var first = start.Earliest;
        var last = programme.End?.ForPlanning?.Latest ?? LastDayOf(first, programme.Duration?.ForPlanning);
        if (last is not { } end || IsOutOfBounds(end) || end < first || end >= first.PlusYears(MaximumYears))
        {
            obstacles.Add(JsonPointer.Root / nameof(Programme.End), new(
                "La fin du programme est inconnue, précède le début ou est hors limites.",
                "The end of the programme is not known, before the start or out of bounds."));
            return null;
        }

        return new(first, end);
    }

    public bool Contains(LocalDate day) => day >= First && day <= Last;

    /// <summary>Gets the position of one of the days.</summary>
    public int PositionOf(LocalDate day) => Period.DaysBetween(First, day);

    private static bool IsOutOfBounds(LocalDate day) => day.Year is < FirstYear or > LastYear;

    // The duration includes both the first day and the last.
    private static LocalDate? LastDayOf(LocalDate first, Length? duration) =>
        duration is { } length ? Waiting.Over(length, first).PlusDays(-1) : null;
}
