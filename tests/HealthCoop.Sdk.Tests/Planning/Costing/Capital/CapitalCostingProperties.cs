using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class CapitalCostingProperties
{
    private static readonly YearRange Horizon = new(2019, 2028);

    private static readonly Gen<CapitalPiece> Pieces =
        from id in Gen.Choose(1, 3)
        from first in Gen.Choose(2010, 2030)
        from quantity in Maybe(Gen.Choose(0, 20))
        from price in Maybe(Gen.Choose(0, 400_000).Select(cents => UnitPrice.Usd(cents / 100m)))
        from months in Maybe(Gen.Choose(1, 200).Select(Length.Months))
        from maintenance in Maybe(Gen.Choose(0, 1_000_000).Select(part => Money.Usd(part / 1_000m)))
        select new CapitalPiece
        {
            Item = new($"item-{id}"),
            FirstYear = first,
            Quantity = quantity,
            Price = price,
            LifeSpan = months,
            MaintenancePerYear = maintenance,
        };

    [Fact]
    public void Cost_WithOnePieceMore_LowersNoYear() => Values.Law.Holds(
        from pieces in Pieces.ListOf(4)
        from more in Pieces
        select (pieces, more),
        static each =>
        {
            var before = CapitalCosting.Cost(Problem([.. each.pieces]));
            var after = CapitalCosting.Cost(Problem([.. each.pieces, each.more]));
            return IsNoLower(before.Cash, after.Cash) && IsNoLower(before.Annuitized, after.Annuitized);
        });

    [Fact]
    public void Cost_OfTenTimesThePieces_IsTenTimesTheCostButForRounding() => Values.Law.Holds(Pieces, static piece =>
    {
        var one = CapitalCosting.Cost(Problem(piece));
        var ten = CapitalCosting.Cost(Problem(piece with { Quantity = TenTimes(piece.Quantity) }));
        return IsTenTimes(one.Cash, ten.Cash) && IsTenTimes(one.Annuitized, ten.Annuitized);
    });

    [Fact]
    public void Cost_AsCash_IsNotBelowThePurchase() => Values.Law.Holds(Pieces, static piece =>
    {
        var cash = CapitalCosting.Cost(Problem(piece)).Cash;
        var isBought = piece.FirstYear >= Horizon.First && piece.FirstYear <= Horizon.Last;
        return !isBought
            || piece.Price?.ForPlanning is not { } price
            || piece.Quantity?.ForPlanning is not { } quantity
            || Total(cash) >= (price * quantity).Rounded().Amount;
    });

    [Fact]
    public void Cost_AsCash_IsWhatMonthByMonthBuyingGives() => Values.Law.Holds(Pieces, static piece =>
        piece.Price?.ForPlanning is not { } price
        || piece.Quantity?.ForPlanning is not { } quantity
        || piece.LifeSpan?.ForPlanning is not { } life
        || BoughtByYear(piece.FirstYear, life.Count).All(year =>
            year.Value * quantity * price.Amount == CapitalCosting.Cost(Problem(piece)).Cash.Lines
                .Where(line => line.Year == year.Key && line.Cost != CapitalCost.Maintenance)
                .Sum(line => line.Amount.Amount)));

    [Fact]
    public void Cost_OfAnUnknownFact_HasALineOnlyWhereTheFactDoesNotCount() => Values.Law.Holds(Pieces, static piece =>
    {
        var result = CapitalCosting.Cost(Problem(piece));
        var costs = result.Cash.Lines.Concat(result.Annuitized.Lines).Select(line => line.Cost).ToHashSet();
        return result.Unknown.All(gap => gap.Fact switch
        {
            CapitalFact.Quantity => costs.Count == 0,
            CapitalFact.Price => costs.IsSubsetOf([CapitalCost.Maintenance]),
            CapitalFact.LifeSpan => costs.IsSubsetOf([CapitalCost.Purchase, CapitalCost.Maintenance]),
            _ => !costs.Contains(CapitalCost.Maintenance),
        });
    });

    [Fact]
    public void Cost_OfAnyPiece_AddsUpItsRoundedLines() => Values.Law.Holds(Pieces.ListOf(4), static pieces =>
    {
        var cash = CapitalCosting.Cost(Problem([.. pieces])).Cash;
        return cash.Lines.All(line => line.Amount == line.Amount.Rounded())
            && cash.ByYear.Sum(year => year.Amount.Amount) == Total(cash);
    });

    private static Gen<Claim<T>?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(
            values.Select(Claim<T>? (value) => Claim.Planned(value)),
            values.Select(Claim<T>? (value) => Claim.Assumed(value, new("assumed"))),
            values.Select(Claim<T>? (value) => Claim.Planned(value)),
            Gen.Elements(null, Claim.NotPublished<T>(Modality.Planned)));

    private static CapitalProblem Problem(params CapitalPiece[] pieces) => new()
    {
        Pieces = [.. pieces],
        Horizon = Horizon,
        Rate = DiscountRate.Of(Percentage.FromPercent(3)),
    };

    private static Dictionary<int, int> BoughtByYear(int first, int life)
    {
        var bought = Enumerable.Range(Horizon.First, 10).ToDictionary(year => year, _ => 0);
        for (var month = 0; first + (month / 12) <= Horizon.Last; month++)
        {
            if (month % life == 0 && bought.ContainsKey(first + (month / 12)))
            {
                bought[first + (month / 12)]++;
            }
        }

        return bought;
    }

    private static Claim<int>? TenTimes(Claim<int>? quantity) => quantity switch
    {
        { Value: { } value } => quantity with { Value = value * 10 },
        { Assumption: { } assumed } => quantity with { Assumption = assumed with { Value = assumed.Value * 10 } },
        _ => quantity,
    };

    private static bool IsTenTimes(CapitalView one, CapitalView ten) =>
        ten.Lines.All(line => Math.Abs(line.Amount.Amount - (10 * Same(one, line))) <= 0.055m);

    private static decimal Same(CapitalView view, CapitalLine line) =>
        view.Lines.Where(each => each.Year == line.Year && each.Cost == line.Cost).Sum(each => each.Amount.Amount);

    private static bool IsNoLower(CapitalView before, CapitalView after) => before.ByYear.All(year =>
        after.ByYear.Single(each => each.Year == year.Year).Amount >= year.Amount);

    private static decimal Total(CapitalView view) => view.Lines.Sum(line => line.Amount.Amount);
}
