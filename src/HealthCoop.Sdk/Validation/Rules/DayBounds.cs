namespace HealthCoop.Validation.Rules;

/// <summary>The days that a claimed date can be: the first and the last, each nothing where unbounded.</summary>
internal static class DayBounds
{
    public static (LocalDate? First, LocalDate? Last) Of(Claim<PartialDate>? claim) => claim switch
    {
        { Value: { } date, Comparator: Comparator.Exactly } => (date.Earliest, date.Latest),
        { Value: { } date, Comparator: Comparator.AtLeast or Comparator.MoreThan } => (date.Earliest, null),
        { Value: { } date, Comparator: Comparator.AtMost or Comparator.LessThan } => (null, date.Latest),
        _ => (null, null),
    };

    /// <summary>Tells whether both days are known.</summary>
    public static bool IsKnown(this (LocalDate? First, LocalDate? Last) bounds) =>
        bounds is { First: not null, Last: not null };

    /// <summary>Tells whether it can be one day alone.</summary>
    public static bool IsOneDay(this (LocalDate? First, LocalDate? Last) bounds) =>
        bounds.IsKnown() && bounds.First == bounds.Last;
}
