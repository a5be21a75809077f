namespace HealthCoop;

/// <summary>Refuses what ends before it begins.</summary>
internal static class Chronology
{
    /// <summary>Gets what most things begin with, within a sentence.</summary>
    public static Narrative ItsBeginning { get; } = new("son début", "its beginning");

    /// <summary>Reports a later date that lies before the earlier one, however precise both are.</summary>
    /// <param name="check">Where that is reported.</param>
    /// <param name="first">The earlier date; what could not be read, or is only about or a bound, says nothing.</param>
    /// <param name="last">The later date.</param>
    /// <param name="member">The member that holds the later date.</param>
    /// <param name="end">What the later date is, at the beginning of a sentence.</param>
    /// <param name="begin">What the earlier date is, within a sentence.</param>
    public static void Check(
        IContentCheck check,
        Claim<PartialDate>? first,
        Claim<PartialDate>? last,
        string member,
        Narrative end,
        Narrative begin)
    {
        if (first is { Comparator: Comparator.Exactly, Value: { } from }
            && last is { Comparator: Comparator.Exactly, Value: { } through }
            && through.Latest < from.Earliest)
        {
            check.Breaks(
                "HC-DOC-052",
                JsonPointer.Root / member,
                new(
                    $"{end.French}, {through}, est avant {begin.French}, {from}.",
                    $"{end.English}, {through}, is before {begin.English}, {from}."),
                new("Corriger l'une des dates.", "Correct one of the dates."));
        }
    }
}
