namespace HealthCoop.Publication;

/// <summary>Tells which numbers would show few people.</summary>
/// <param name="smallest">The smallest number that is told.</param>
internal sealed class SmallGroups(int smallest)
{
    /// <summary>Gets whether a claim, or one that competes with it, says that people are few.</summary>
    public bool AreIn(object claim) => claim switch
    {
        Claim<int> people => IsFew(people.ForPlanning) || people.Competing.Any(AreIn),
        Claim<decimal> number => IsFew(number.ForPlanning) || number.Competing.Any(AreIn),
        _ => true,
    };

    /// <summary>Gets whether the parts of a breakdown, or what is left of its total, show few people.</summary>
    public bool AreInPartsOf(IBreakdown breakdown)
    {
        var known = breakdown.People.Sum(people => (long)(people.ForPlanning ?? 0));
        return AreIn(breakdown.Total)
            || breakdown.People.Any(AreIn)
            || TotalsOf(breakdown.Total).Any(total => IsFew(total - known));
    }

    private static IEnumerable<long> TotalsOf(Claim<int> total) =>
        [.. total.ForPlanning is { } people ? [people] : (long[])[], .. total.Competing.SelectMany(TotalsOf)];

    private bool IsFew(decimal? people) => people > 0 && people < smallest;
}
