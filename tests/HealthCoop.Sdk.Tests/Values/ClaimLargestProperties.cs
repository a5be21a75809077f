using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>The largest of some numbers, held against worlds in which each is exactly known.</summary>
public sealed class ClaimLargestProperties
{
    private static readonly Gen<(Claim<decimal> Claim, decimal Actual)> Numbers =
        from value in Gen.Choose(0, 8).Select(number => (decimal)number)
        from kind in Gen.Choose(0, 7)
        from off in Gen.Choose(1, 4)
        select kind switch
        {
            0 => (Claim.Expected(Comparator.AtLeast, value), value + off - 1),
            1 => (Claim.Expected(Comparator.MoreThan, value), value + off),
            2 => (Claim.Expected(Comparator.AtMost, value), Math.Max(0, value - off + 1)),
            3 => (Claim.Expected(Comparator.LessThan, value + 1), Math.Max(0, value + 1 - off)),
            4 => (Claim.Expected(Comparator.About, value), value),
            5 => (Claim.NotPublished<decimal>(Modality.Expected), value * off),
            6 => (Claim.Assumed(value, new("Estimation", "Estimate")), value),
            _ => (Claim.Expected(value), value),
        };

    private static readonly Gen<List<(Claim<decimal> Claim, decimal Actual)>> Lists = Numbers.ListOf().Select(l => l.ToList());

    [Fact]
    public void Largest_OfClaims_HoldsWhateverTheNumbersAre() => Law.Holds(Lists.Where(list => list.Count > 0), static list =>
    {
        var largest = Claim.Largest([.. list.Select(entry => entry.Claim)]);
        var actual = list.Max(entry => entry.Actual);
        return largest.ForPlanning is not { } value || largest.Comparator switch
        {
            Comparator.AtLeast => actual >= value,
            Comparator.MoreThan => actual > value,
            Comparator.AtMost => actual <= value,
            Comparator.LessThan => actual < value,
            _ => actual == value,
        };
    });

    [Fact]
    public void Largest_OfKnownNumbers_IsKnown() => Law.Holds(Lists, static list =>
    {
        var known = list.Where(entry => entry.Claim is { IsKnown: true, Comparator: Comparator.Exactly }).ToList();
        var largest = Claim.Largest([.. known.Select(entry => entry.Claim)]);
        return known.Count == 0 ? !largest.IsKnown : largest == Claim.Expected(known.Max(entry => entry.Actual));
    });

    [Fact]
    public void Largest_WithOneMoreKnownNumber_NeverFalls() => Law.Holds(Lists, static list =>
    {
        Claim<decimal>[] claims = [.. list.Select(entry => entry.Claim)];
        var before = Claim.Largest(claims).ForPlanning ?? 0;
        return Enumerable.Range(1, 9).All(more =>
            Claim.Largest([.. claims, Claim.Expected((decimal)more)]).ForPlanning >= before);
    });
}
