using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Tells which numbers would show few people.</summary>
/// <param name="smallest">The smallest number that is told.</param>
internal sealed class SmallGroups(int smallest)
{
    // Sums of numbers as large as this are nowhere near few people, and do not overflow.
    private const decimal LargestAdded = 1_000_000_000_000_000_000_000m;

    /// <summary>Gets whether a number is one of few people.</summary>
    public bool AreFew(decimal people) => people > 0 && people < smallest;

    /// <summary>Gets whether a claim, or one that competes with it, says that people are few.</summary>
    public bool AreIn(object claim) => claim is not (Claim<int> or Claim<decimal>)
        || AllNumbersIn((IClaim)claim).Any(AreFew);

    /// <summary>Gets whether the parts of a breakdown, or what is left of its total, show few people.</summary>
    public bool AreInPartsOf(IBreakdown breakdown) =>
        (breakdown.Total is { } total && AreIn(total))
        || breakdown.Partitions.Any(parts => AreInPartsOf(breakdown.Total, [.. parts.OfType<IClaim>()]));

    /// <summary>Gets whether a value of an indicator, or of what it was taken, or what is left of it, shows few people
    /// by the parts: then none of these is told.</summary>
    public bool AreInPartsOf(IndicatorValue value, IndicatorMeasure? measure) =>
        AreIn(value.Value, value.OutOf, measure)
        || (value.OutOf is { } all && AreIn(all))
        || value.Parts.Any(part =>
            AreIn(part.Value, part.OutOf, measure) || (part.OutOf is { } outOf && AreIn(outOf)))
        || (IsCount(measure) && AreInPartsOf(value))
        || value.Parts
            .GroupBy(part => part.Division, part => part.OutOf)
            .Any(parts => AreInPartsOf(value.OutOf, [.. parts.OfType<IClaim>()]));

    /// <summary>Gets whether a value of an indicator, or those who are not in it, are few people.</summary>
    /// <param name="value">The value.</param>
    /// <param name="outOf">Of how many it was taken, if that is stated.</param>
    /// <param name="measure">What kind of figure it is: a share, a category or a level is no number of people.</param>
    public bool AreIn(Claim<decimal>? value, Claim<decimal>? outOf, IndicatorMeasure? measure) =>
        (IsCount(measure) && AllNumbersIn(value).Any(AreFew))
        || (IsCount(measure) && AreAnyFew(value, outOf, static (some, all) => all - some))
        || (measure is IndicatorMeasure.Percentage
            && (AreAnyFew(value, outOf, static (percent, all) => PartOf(all, percent / 100))
                || AreAnyFew(value, outOf, static (percent, all) => PartOf(all, 1 - (percent / 100)))));

    /// <summary>Gets whether shares of people, or what is left by all of them, are few people.</summary>
    public bool AreInShares(IReadOnlyCollection<Claim<Percentage>> shares, Claim<int>? people)
    {
        var left = 1 - shares.Sum(share => share.ForPlanning?.Fraction ?? 0);
        var fractions = shares.SelectMany(AllIn).SelectMany(share => new[] { share.Fraction, 1 - share.Fraction });
        return AllNumbersIn(people).Any(number => fractions.Append(left).Any(part => AreFew(number * part)));
    }

    /// <summary>Gets whatever a claim and those that compete with it state or assume.</summary>
    public static IEnumerable<T> AllIn<T>(Claim<T> claim)
        where T : struct =>
        [.. claim.ForPlanning is { } value ? [value] : (T[])[], .. claim.Competing.SelectMany(AllIn)];

    private static bool IsCount(IndicatorMeasure? measure) => measure is null or IndicatorMeasure.Unit;

    private static decimal PartOf(decimal all, decimal share) =>
        Math.Min(all, LargestAdded) * Math.Clamp(share, -1, 1);

    private static decimal? NumberIn(IClaim claim) => claim switch
    {
        Claim<int> people => people.ForPlanning,
        Claim<decimal> number => number.ForPlanning,
        _ => null,
    };

    private static IEnumerable<decimal> AllNumbersIn(IClaim? claim) => claim switch
    {
        Claim<int> people => AllIn(people).Select(number => (decimal)number),
        Claim<decimal> number => AllIn(number),
        _ => [],
    };

    private bool AreAnyFew(Claim<decimal>? value, Claim<decimal>? outOf, Func<decimal, decimal, decimal> count) =>
        AllNumbersIn(outOf).Any(all => AllNumbersIn(value).Any(some => AreFew(count(some, all))));

    private bool AreInPartsOf(IClaim? total, IClaim[] parts)
    {
        var known = parts.Sum(part => Math.Min(NumberIn(part) ?? 0, LargestAdded));
        return parts.Any(AreIn) || AllNumbersIn(total).Any(number => AreFew(number - known));
    }
}
