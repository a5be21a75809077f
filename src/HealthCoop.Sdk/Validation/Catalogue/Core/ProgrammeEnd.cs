using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>What is known of the end of a programme; an assumed end is not known.</summary>
internal static class ProgrammeEnd
{
    /// <summary>Gets the first and the last day that the end can be.</summary>
    public static (LocalDate? First, LocalDate? Last) Of(Programme programme)
    {
        if (programme is { End: null, Duration: { Value: { } length, Comparator: Comparator.Exactly } })
        {
            var (first, last) = DayBounds.Of(programme.Start);
            return (After(first, length), After(last, length));
        }

        return DayBounds.Of(programme.End);
    }

    /// <summary>Gets the last day of a length of time that begins on a day.</summary>
    public static LocalDate? After(LocalDate? start, Length length) =>
        start is { } day ? ProgrammePeriod.EndOf(day, length) : null;

    /// <summary>Gets the member of the programme that keeps its end from being known.</summary>
    public static string UnknownMember(Programme programme) => programme switch
    {
        { End: not null } or { Duration: null } => nameof(programme.End),
        { Duration: not { IsKnown: true, Comparator: Comparator.Exactly } } => nameof(programme.Duration),
        _ => nameof(programme.Start),
    };
}
