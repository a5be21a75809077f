using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>The days of a programme, as far as they are known and not assumed.</summary>
internal static class ProgrammeDays
{
    /// <summary>Gets the first day that the start can be and the last one that the end can be; reports what is not
    /// known.</summary>
    public static (LocalDate First, LocalDate Last)? Of(Programme programme, RuleCheck check)
    {
        if (DayBounds.Of(programme.Start).First is not { } first)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return null;
        }

        if (EndOf(programme, first) is not { } last)
        {
            var isCounted = programme.End is null && programme.Duration is not null;
            check.UndecidedAt(JsonPointer.Root / (isCounted ? nameof(programme.Duration) : nameof(programme.End)));
            return null;
        }

        return (first, last);
    }

    private static LocalDate? EndOf(Programme programme, LocalDate first) =>
        programme is { End: null, Duration: { Value: { } length, Comparator: Comparator.Exactly } }
            ? ProgrammePeriod.EndOf(first, length)
            : DayBounds.Of(programme.End).Last;
}
