using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class ClaimProperties
{
    private static readonly Narrative Because = new("faute de mieux", "for want of better");

    private static readonly Gen<Claim<int>[]> Lists =
        from first in Generators.Claims
        from others in Generators.Claims.ListOf()
        select new[] { first }.Concat(others.Take(5)).ToArray();

    // Claims together with true figures that they are honest about.
    private static readonly Gen<(Claim<int> Claim, int Truth)> HonestClaims =
        from claim in Generators.Claims.Where(claim => claim is { IsKnown: true, Comparator: not Comparator.About })
        from distance in Gen.Choose(0, 5)
        let value = claim.Value!.Value
        select (claim, claim.Comparator switch
        {
            Comparator.MoreThan => value + 1 + distance,
            Comparator.AtLeast => value + distance,
            Comparator.LessThan => value - 1 - distance,
            Comparator.AtMost => value - distance,
            _ => value,
        });

    [Fact]
    public void Sum_WithAnUnknown_IsUnknown() => Law.Holds(Lists, static claims =>
    {
        var sum = Claim.Sum(claims);
        return sum.IsKnown == claims.All(claim => claim.IsKnown)
            && (!sum.IsKnown || sum.Value == claims.Sum(claim => claim.Value));
    }, Generators.Halves);

    [Fact]
    public void Sum_WithAssumptions_RestsOnThemOpenly() => Law.Holds(Lists, static claims =>
    {
        var sum = Claim.Sum(claims);
        var canPlan = claims.All(claim => claim.ForPlanning is not null);
        return sum.ForPlanning == (canPlan ? claims.Sum(claim => claim.ForPlanning) : null)
            && sum.IsAssumed == (canPlan && !claims.All(claim => claim.IsKnown))
            && (!sum.IsAssumed || claims
                .Where(claim => claim.IsAssumed)
                .Select(claim => claim.Assumption!.Because.English)
                .All(reason => sum.Assumption!.Because.English.Contains(reason, StringComparison.Ordinal)));
    }, Generators.Halves);

    [Fact]
    public void Sum_OfBounds_BoundsTheTrueSum() => Law.Holds(
        HonestClaims.NonEmptyListOf().Select(list => list.Take(4).ToArray()),
        static parts =>
        {
            var sum = Claim.Sum([.. parts.Select(part => part.Claim)]);
            var truth = parts.Sum(part => part.Truth);
            return sum.Comparator switch
            {
                Comparator.Exactly => truth == sum.Value,
                Comparator.MoreThan => truth > sum.Value,
                Comparator.AtLeast => truth >= sum.Value,
                Comparator.LessThan => truth < sum.Value,
                Comparator.AtMost => truth <= sum.Value,
                _ => parts.Any(part => part.Claim.Comparator is Comparator.MoreThan or Comparator.AtLeast)
                    && parts.Any(part => part.Claim.Comparator is Comparator.LessThan or Comparator.AtMost),
            };
        },
        Generators.Halves);

    [Fact]
    public void Sum_WithAnEstimate_IsAnEstimate() => Law.Holds(Lists, static claims =>
        claims.All(claim => claim.Comparator is not Comparator.About)
        || Claim.Sum(claims) is { ForPlanning: null } or { Comparator: Comparator.About });

    [Fact]
    public void Sum_NotKnown_HasNoBound() => Law.Holds(Lists, static claims =>
        Claim.Sum(claims) is { ForPlanning: not null } or { Comparator: Comparator.Exactly });

    [Fact]
    public void Sum_OfSenses_IsMeantInTheWeakest() => Law.Holds(Lists, static claims =>
    {
        Modality[] weakestFirst =
            [Modality.Conditional, Modality.Expected, Modality.Planned, Modality.Achieved, Modality.Baseline];
        return Claim.Sum(claims).Modality
            == weakestFirst.First(modality => claims.Any(claim => claim.Modality == modality));
    });

    [Fact]
    public void Sum_OfSources_CitesTheOneThatAllCite() => Law.Holds(Lists, static claims =>
    {
        var sources = claims.Select(claim => claim.Source).Distinct().ToArray();
        return Claim.Sum(claims).Source == (sources is [var only] ? only : null);
    });

    [Fact]
    public void Sum_InAnyOrderAndGrouping_IsTheSame() => Law.Holds(
        from claims in Lists
        from shuffled in Gen.Shuffle(claims)
        from cut in Gen.Choose(0, claims.Length - 1)
        select (claims, shuffled, cut),
        static c =>
        {
            var sum = Plain(Claim.Sum(c.claims));
            return Plain(Claim.Sum(c.shuffled)) == sum
                && Plain(Claim.Sum([Claim.Sum(c.claims.AsSpan(..(c.cut + 1))), .. c.claims[(c.cut + 1)..]])) == sum;
        });

    [Fact]
    public void Combine_OfTwoFacts_IsKnownOnlyWhenBothAreAndCitesEveryAssumption() => Law.Holds(
        Generators.Claims.Two(),
        static c =>
        {
            var (left, right) = c;
            var product = Claim.Combine(left, right, Modality.Expected, static (a, b) => a * b);
            return product.Modality == Modality.Expected
                && product.Value == left.Value * right.Value
                && product.ForPlanning == left.ForPlanning * right.ForPlanning
                && (!product.IsAssumed || new[] { left, right }
                    .Where(claim => claim.IsAssumed)
                    .All(claim => product.Assumption!.Because.English
                        .Contains(claim.Assumption!.Because.English, StringComparison.Ordinal)));
        });

    [Fact]
    public void Sum_AcrossCurrencies_ThrowsWhereverAnUnknownStands()
    {
        var (unknown, euros, francs) =
            (Claim.NotPublished<Money>(Modality.Planned), Claim.Planned(Money.Eur(1)), Claim.Planned(Money.Xof(1)));

        Assert.Throws<CurrencyMismatchException>(() => Claim.Sum(euros, francs));
        Assert.Throws<CurrencyMismatchException>(() => Claim.Sum(unknown, euros, francs));
        Assert.Throws<CurrencyMismatchException>(() => Claim.Sum(euros, unknown, francs));
        Assert.Throws<CurrencyMismatchException>(() => Claim.Sum(euros, francs, unknown));
        Assert.Equal(Money.Eur(2), Claim.Sum(euros, euros).Value);
    }

    [Fact]
    public void Sum_OfTheSeedFigures_KeepsWhatTheyMean()
    {
        var sum = Claim.Sum(Claim.Achieved(688), Claim.Expected(Comparator.MoreThan, 3_000_000));

        Assert.Equal(Claim.Expected(Comparator.MoreThan, 3_000_688), sum);
        Assert.Equal(2.5m, Claim.Sum(Claim.Planned(1m), Claim.Planned(1.5m)).Value);
    }

    [Fact]
    public void Sum_OfNothingOrTooMuch_Throws()
    {
        Assert.Throws<ArgumentException>(() => Claim.Sum(ReadOnlySpan<Claim<int>>.Empty));
        Assert.Throws<OverflowException>(() => Claim.Sum(Claim.Planned(int.MaxValue), Claim.Planned(1)));
        Assert.Throws<OverflowException>(() => Claim.Sum(Claim.Planned(decimal.MaxValue), Claim.Planned(1m)));
    }

    [Fact]
    public void Assumption_BesideAKnownValue_IsRefusedInEitherOrder()
    {
        var known = Claim.Planned(12);
        var assumed = Claim.Assumed(12, Because);

        Assert.Throws<ArgumentException>(() => known.Assuming(12, Because));
        Assert.Throws<ArgumentException>(() => known with { Assumption = new(12, Because) });
        Assert.Throws<ArgumentException>(() => assumed with { Value = 12 });
        Assert.Throws<ArgumentException>(() =>
            new Claim<int> { Modality = Modality.Planned, Value = 12, Assumption = new(12, Because) });
        Assert.Throws<ArgumentException>(() =>
            new Claim<int> { Modality = Modality.Planned, Assumption = new(12, Because), Value = 12 });
        Assert.Throws<ArgumentNullException>(() => Claim.Assumed(12, null!));
    }

    [Fact]
    public void Assumption_OfAnUnknown_NeverBecomesTheFact()
    {
        var assumed = Claim.Assumed(12, Because);

        Assert.Null(assumed.Value);
        Assert.False(assumed.IsKnown);
        Assert.True(assumed.IsAssumed);
        Assert.Equal(12, assumed.ForPlanning);
        Assert.Equal(Modality.Planned, assumed.Modality);
        Assert.NotEqual(Claim.Planned(12), assumed);
        Assert.Equal(Claim.Planned(14), assumed with { Assumption = null, Value = 14 });
    }

    [Fact]
    public void Claims_OfEveryMaking_SayWhatTheyAreNamed()
    {
        Id<SourceDocument> sheet = new("sheet");

        Assert.Equal(
            new() { Modality = Modality.Baseline, Value = 5, Source = sheet }, Claim.Baseline(5, sheet));
        Assert.Equal(Modality.Planned, Claim.Planned(Comparator.About, 5).Modality);
        Assert.Equal(Modality.Expected, Claim.Expected(5).Modality);
        Assert.Equal(Modality.Achieved, Claim.Achieved(Comparator.AtLeast, 5).Modality);
        Assert.Equal(Comparator.AtLeast, Claim.Achieved(Comparator.AtLeast, 5).Comparator);
        Assert.Equal(Comparator.Exactly, Claim.Achieved(5).Comparator);
        Assert.False(Claim.NotPublished<int>(Modality.Achieved, sheet).IsKnown);
        Assert.NotEqual(Claim.Achieved(0, sheet), Claim.NotPublished<int>(Modality.Achieved, sheet));
    }

    [Fact]
    public void Equality_OfClaims_SeesCompetingOnes()
    {
        var claim = Claim.Planned(Money.Eur(1_200_000));
        var contested = claim with { Competing = [Claim.Planned(Money.Xof(814_000_000))] };

        Assert.NotEqual(claim, contested);
        Assert.NotEqual(contested, contested with { ChosenBecause = Because });
        Assert.Equal(contested, claim with { Competing = [Claim.Planned(Money.Xof(814_000_000))] });
    }

    // Reasons stand in the order of the claims, and a group's reasons are one text.
    private static Claim<int> Plain(Claim<int> sum) =>
        sum.Assumption is { } assumption ? sum with { Assumption = new(assumption.Value, Because) } : sum;
}
