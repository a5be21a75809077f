namespace HealthCoop.Publication;

/// <summary>Tells which numbers would show few people.</summary>
/// <param name="smallest">The smallest number that is told.</param>
internal sealed class SmallGroups(int smallest)
{
    // Sums of numbers as large as this are nowhere near few people, and do not overflow.
    private const decimal LargestAdded = 1_000_000_000_000_000_000_000m;

    /// <summary>Gets whether a claim, or one that competes with it, says that people are few.</summary>
    public bool AreIn(object claim) => claim switch
    {
        Claim<int> people => IsFew(people.ForPlanning) || people.Competing.Any(AreIn),
        Claim<decimal> number => IsFew(number.ForPlanning) || number.Competing.Any(AreIn),
        _ => true,
    };

    /// <summary>Gets whether the parts of a breakdown, or what is left of its total, show few people.</summary>
    public bool AreInPartsOf(IBreakdown breakdown) =>
        (breakdown.Total is { } total && AreIn(total))
        || breakdown.Partitions.Any(parts => AreInPartsOf(breakdown.Total, [.. parts.OfType<IClaim>()]));

    private static decimal? NumberIn(IClaim claim) => claim switch
    {
        Claim<int> people => people.ForPlanning,
        Claim<decimal> number => number.ForPlanning,
        _ => null,
    };

    private static IEnumerable<decimal> AllNumbersIn(IClaim? claim) => claim switch
    {
        Claim<int> people => [.. Stated(people), .. people.Competing.SelectMany(AllNumbersIn)],
        Claim<decimal> number => [.. Stated(number), .. number.Competing.SelectMany(AllNumbersIn)],
        _ => [],
    };

    private static decimal[] Stated(IClaim claim) => NumberIn(claim) is { } number ? [number] : [];

    private bool AreInPartsOf(IClaim? total, IClaim[] parts)
    {
        var known = parts.Sum(part => Math.Min(NumberIn(part) ?? 0, LargestAdded));
        return parts.Any(AreIn) || AllNumbersIn(total).Any(number => IsFew(number - known));
    }

    private bool IsFew(decimal? people) => people > 0 && people < smallest;
}
