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

    /// <summary>Gets whether people are few, or so many by a bound below which they stay: fewer than 11 are at most
    /// 10.</summary>
    /// <param name="people">The number.</param>
    /// <param name="isBelow">Whether there are fewer.</param>
    public bool AreFew(decimal people, bool isBelow) =>
        AreFew(people) || (isBelow && smallest > 1 && people > 0 && decimal.Ceiling(people) - 1 < smallest);

    /// <summary>Gets whether a claim, or one that competes with it, says that people are few.</summary>
    public bool AreIn(object claim) => claim is not (Claim<int> or Claim<decimal>)
        || AllNumbersIn((IClaim)claim).Any(said => AreFew(said.Value, said.IsBelow));

    /// <summary>Gets whether few people are those among whom an amount was divided.</summary>
    /// <param name="amount">What all have.</param>
    /// <param name="each">What each has of it.</param>
    public bool AreIn(Claim<Money> amount, Claim<Money> each) => AllSaidIn(amount).Any(all => AllSaidIn(each).Any(one =>
        one.Value.Amount > 0
        && all.Value.Currency == one.Value.Currency
        && all.Value.Amount / LargestAdded < one.Value.Amount
        && AreFew(Math.Round(all.Value.Amount / one.Value.Amount), all.IsBelow || one.IsAbove)));

    /// <summary>Gets whether people who are part of others, or those others without them, are few.</summary>
    public bool AreInPart(Claim<int>? part, Claim<int>? all) => part is not null
        && (AreIn(part) || AreOthersFew(part, all, static (some, whole) => whole - some));

    /// <summary>Gets whether the parts of a breakdown, or what is left of its total, show few people.</summary>
    public bool AreInPartsOf(IBreakdown breakdown) =>
        (breakdown.Total is { } total && AreIn(total))
        || breakdown.Partitions.Any(parts => AreInPartsOf(breakdown.Total, [.. parts.OfType<IClaim>()]));

    /// <summary>Gets whether few people could be told from the number of all and those of groups.</summary>
    /// <remarks>Groups may overlap: each is held against all people, and so are those of all groups.</remarks>
    public bool AreInGroupsOf(ValueList<Beneficiary> beneficiaries)
    {
        var all = beneficiaries.Where(IsOfAll).Select(group => group.People).OfType<Claim<int>>().ToArray();
        Beneficiary[] groups = [.. beneficiaries.Where(group => !IsOfAll(group))];
        var parts = groups.Select(group => group.People).OfType<Claim<int>>().ToArray();
        var shares = groups.Select(group => group.Share).OfType<Claim<Percentage>>().ToArray();
        return all.Where(total => total.ForPlanning is not null).Any(total =>
            AreIn(total)
            || (parts is not [] && AreInPartsOf(total, [.. parts]))
            || Array.Exists(parts, part => AreInPartsOf(total, [part]))
            || (shares is not [] && AreInShares(shares, total)));
    }

    /// <summary>Gets whether a beneficiary is not one group, but the people as a whole.</summary>
    public static bool IsOfAll(Beneficiary beneficiary) => beneficiary.Group is BeneficiaryGroup.Population;

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
        (IsCount(measure) && value is not null && AreIn(value))
        || (IsCount(measure) && AreOthersFew(value, outOf, static (some, all) => all - some))
        || (measure is IndicatorMeasure.Percentage
            && (AllNumbersIn(outOf).Any(all => AllNumbersIn(value).Any(percent =>
                    AreFew(PartOf(all.Value, percent.Value / 100), all.IsBelow || percent.IsBelow)))
                || AreOthersFew(value, outOf, static (percent, all) => PartOf(all, 1 - (percent / 100)))));

    /// <summary>Gets whether shares of people, or what is left by all of them, are few people.</summary>
    public bool AreInShares(IReadOnlyCollection<Claim<Percentage>> shares, Claim<int>? people)
    {
        var said = shares.SelectMany(AllSaidIn).ToArray();
        var left = 1 - shares.Sum(share => share.ForPlanning?.Fraction ?? 0);
        (decimal Value, bool IsBelow)[] fractions =
        [
            .. said.Select(share => (share.Value.Fraction, share.IsBelow)),
            .. said.Select(share => (1 - share.Value.Fraction, share.IsAbove)),
            (left, Array.Exists(said, share => share.IsAbove)),
        ];
        return AllNumbersIn(people).Any(all => Array.Exists(
            fractions,
            part => AreFew(all.Value * part.Value, all.IsBelow || part.IsBelow)));
    }

    /// <summary>Gets whatever a claim and those that compete with it state or assume.</summary>
    public static IEnumerable<(T Value, bool IsBelow, bool IsAbove)> AllSaidIn<T>(Claim<T> claim)
        where T : struct =>
        [
            .. claim.ForPlanning is { } value
                ? [(value, claim.Comparator is Comparator.LessThan, claim.Comparator is Comparator.MoreThan)]
                : ((T, bool, bool)[])[],
            .. claim.Competing.SelectMany(AllSaidIn),
        ];

    private static bool IsCount(IndicatorMeasure? measure) => measure is null or IndicatorMeasure.Unit;

    private static decimal PartOf(decimal all, decimal share) =>
        Math.Min(all, LargestAdded) * Math.Clamp(share, -1, 1);

    private static decimal? NumberIn(IClaim claim) => claim switch
    {
        Claim<int> people => people.ForPlanning,
        Claim<decimal> number => number.ForPlanning,
        _ => null,
    };

    private static IEnumerable<(decimal Value, bool IsBelow, bool IsAbove)> AllNumbersIn(IClaim? claim) => claim switch
    {
        Claim<int> people => AllSaidIn(people).Select(said => ((decimal)said.Value, said.IsBelow, said.IsAbove)),
        Claim<decimal> number => AllSaidIn(number),
        _ => [],
    };

    private bool AreOthersFew(
        IClaim? value,
        IClaim? outOf,
        Func<decimal, decimal, decimal> count) => AllNumbersIn(outOf).Any(all => AllNumbersIn(value).Any(some =>
            AreFew(count(some.Value, all.Value), all.IsBelow || some.IsAbove)));

    private bool AreInPartsOf(IClaim? total, IClaim[] parts)
    {
        var known = parts.Sum(part => Math.Min(NumberIn(part) ?? 0, LargestAdded));
        var isAbove = parts.SelectMany(AllNumbersIn).Any(part => part.IsAbove);
        return parts.Any(AreIn) || AllNumbersIn(total).Any(all => AreFew(all.Value - known, all.IsBelow || isAbove));
    }
}
