using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class MoneyAllocationProperties
{
    private static readonly Gen<Case> Cases =
        from money in Gen.OneOf(Generators.RoundedMonies, Generators.Monies)
        from weights in Generators.Weights
        select new Case(money, weights);

    [Fact]
    public void Allocate_ByAnyWeights_ConservesTheSum() => Holds(static c =>
        Money.Sum(c.Parts, c.Money.Currency) == c.Money && c.Parts.Count == c.Weights.Length);

    [Fact]
    public void Allocate_ByAnyWeights_StaysWithinAUnitOfTheExactShare() => Holds(static c =>
        c.Units.Zip(c.Weights).All(pair =>
            BigInteger.Abs((pair.First * Whole(c.Weights.Sum(), 3)) - (c.TotalUnits * Whole(pair.Second, 3)))
            < Whole(c.Weights.Sum(), 3)));

    [Fact]
    public void Allocate_ByAnyWeights_GivesUnitsLeftToTheLargestRemaindersFirstOfEqual() => Holds(static c =>
    {
        var sum = Whole(c.Weights.Sum(), 3);
        var exact = c.Weights.Select(weight => BigInteger.Abs(c.TotalUnits) * Whole(weight, 3)).ToArray();
        var parts = c.Units.Select((units, i) =>
            (Index: i, Remainder: exact[i] % sum, HasMore: BigInteger.Abs(units) > exact[i] / sum)).ToArray();
        var order = parts.OrderByDescending(part => part.Remainder).ThenBy(part => part.Index).ToArray();
        var rewarded = order.TakeWhile(part => part.HasMore).Count();
        return order.Skip(rewarded).All(part => !part.HasMore);
    });

    [Fact]
    public void Allocate_OfANegativeAmount_IsTheNegativeOfThePositive() => Holds(static c =>
        (-c.Money).Allocate(c.Weights) == c.Parts.Select(part => -part).ToValueList());

    [Fact]
    public void Allocate_ByWeightsInOtherUnits_GivesTheSame() => Holds(static c =>
        c.Money.Allocate([.. c.Weights.Select(weight => weight * 7)]) == c.Parts
        && c.Money.Allocate([.. c.Weights.Select(weight => weight / 1000)]) == c.Parts);

    [Fact]
    public void Allocate_ByAWeightOfZero_GivesNothing() => Holds(static c =>
        c.Parts.Zip(c.Weights).All(pair => pair.Second != 0 || pair.First.IsZero));

    [Fact]
    public void Allocate_ByEqualWeights_GivesTheUnitsLeftToTheFirst()
    {
        Assert.Equal([Money.Eur(33.34m), Money.Eur(33.33m), Money.Eur(33.33m)], Money.Eur(100).Allocate(1, 1, 1));
        Assert.Equal([Money.Eur(-0.01m), Money.Eur(-0.01m), Money.Eur(0)], Money.Eur(-0.02m).Allocate(1, 1, 1));
        Assert.Equal([Money.Xof(34), Money.Xof(33), Money.Xof(33)], Money.Xof(100).Allocate(0.1m, 0.1m, 0.1m));
    }

    [Fact]
    public void Allocate_OfAnAmountFinerThanTheMinorUnit_SplitsItsOwnLastDecimal() =>
        Assert.Equal([Money.Eur(0.003m), Money.Eur(0.002m)], Money.Eur(0.005m).Allocate(1, 1));

    [Fact]
    public void Allocate_WithoutAWeightAboveZero_Throws()
    {
        Assert.Throws<ArgumentException>(() => Money.Eur(1).Allocate());
        Assert.Throws<ArgumentException>(() => Money.Eur(1).Allocate(0, 0));
        Assert.Throws<ArgumentException>(() => Money.Eur(1).Allocate(1, -1));
    }

    private static void Holds(Func<Case, bool> law) => Law.Holds(Cases, law, static c => Generators.Halves(c.Weights)
        .Where(weights => weights.Any(weight => weight > 0))
        .Select(weights => c with { Weights = weights })
        .Concat(Generators.Halves(c.Money).Select(money => c with { Money = money })));

    private static BigInteger Whole(decimal value, int decimals) =>
        (BigInteger)(value * (decimal)Math.Pow(10, decimals));

    private sealed record Case(Money Money, decimal[] Weights)
    {
        public ValueList<Money> Parts => Money.Allocate(Weights);

        public BigInteger TotalUnits => Whole(Money.Amount, Scale);

        public IEnumerable<BigInteger> Units => Parts.Select(part => Whole(part.Amount, Scale));

        // The amounts have at most six decimals; trailing zeros do not count.
        private int Scale => Enumerable.Range(Money.Currency.MinorUnits, 7)
            .First(scale => decimal.Round(Money.Amount, scale) == Money.Amount);

        public override string ToString() => $"{Money.Amount} {Money.Currency} by [{string.Join("; ", Weights)}]";
    }
}
