using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class CapitalCostingTests
{
    private static readonly CapitalPiece Scale = new()
    {
        Item = new("scale"),
        FirstYear = 2019,
        Quantity = Claim.Planned(2),
        Price = Claim.Planned(UnitPrice.Usd(3_000)),
        LifeSpan = Claim.Planned(Length.Months(24)),
        MaintenancePerYear = Claim.Planned(Money.Usd(10.333m)),
    };

    private static readonly CapitalProblem Problem = new()
    {
        Pieces = [Scale],
        Horizon = new(2018, 2021),
        Rate = DiscountRate.Of(Percentage.FromPercent(3)),
    };

    [Fact]
    public void Cost_AsCash_BuysReplacesAndMaintains()
    {
        var cash = CapitalCosting.Cost(Problem).Cash;

        Assert.Equal(
            [
                new("scale", 2019, CapitalCost.Purchase, 6_000m),
                new("scale", 2019, CapitalCost.Maintenance, 20.67m),
                new("scale", 2020, CapitalCost.Maintenance, 20.67m),
                new("scale", 2021, CapitalCost.Replacement, 6_000m),
                new("scale", 2021, CapitalCost.Maintenance, 20.67m),
            ],
            cash.Lines.Select(Short.Of));
        Assert.Equal(
            [new(2019, Money.Usd(6_020.67m)), new(2020, Money.Usd(20.67m)), new(2021, Money.Usd(6_020.67m))],
            cash.ByYear);
        Assert.All(cash.Lines, line => Assert.False(line.IsAssumed));
    }

    [Fact]
    public void Cost_Annuitized_HasTheAnnuityAndTheMaintenanceEachYear()
    {
        var view = CapitalCosting.Cost(Problem).Annuitized;
        var annuity = 6_000 / (1 + (1 / 1.03m));

        Assert.Equal(
            Enumerable.Range(2019, 3).SelectMany(year => new Short[]
            {
                new("scale", year, CapitalCost.AnnualEquivalent, decimal.Round(annuity, 2)),
                new("scale", year, CapitalCost.Maintenance, 20.67m),
            }),
            view.Lines.Select(Short.Of));
        Assert.Equal(new(2019, Money.Usd(decimal.Round(annuity, 2) + 20.67m)), view.ByYear[0]);
    }

    [Fact]
    public void Cost_BoughtBeforeTheYearsCosted_IsReplacedWithinThem()
    {
        var cash = CapitalCosting.Cost(With(Scale with { FirstYear = 2015 })).Cash;

        Assert.Equal(
            [2019, 2021],
            cash.Lines.Where(line => line.Cost == CapitalCost.Replacement).Select(line => line.Year));
        Assert.DoesNotContain(cash.Lines, line => line.Cost == CapitalCost.Purchase);
    }

    [Fact]
    public void Cost_OfALifeOfMonths_ReplacesInTheYearInWhichItEnds()
    {
        var cash = CapitalCosting.Cost(With(
            Scale with { Item = new("a"), LifeSpan = Claim.Planned(Length.Months(18)) },
            Scale with { Item = new("b"), LifeSpan = Claim.Planned(Length.Months(6)) })).Cash;

        Assert.Equal(
            [
                new("a", 2020, CapitalCost.Replacement, 6_000),
                new("b", 2019, CapitalCost.Replacement, 6_000),
                new("b", 2020, CapitalCost.Replacement, 12_000),
                new("b", 2021, CapitalCost.Replacement, 12_000),
            ],
            cash.Lines.Where(line => line.Cost == CapitalCost.Replacement).Select(Short.Of));
    }

    [Fact]
    public void Cost_BoughtAfterTheYearsCosted_IsNothing()
    {
        var result = CapitalCosting.Cost(With(Scale with { FirstYear = 2022, Price = null }));

        Assert.Equal(([], []), (result.Cash.Lines, result.Annuitized.Lines));
        Assert.Empty(result.Unknown);
    }

    [Fact]
    public void Cost_WithoutLifeSpan_StillBuysAndMaintains()
    {
        var result = CapitalCosting.Cost(With(Scale with { LifeSpan = null }));

        Assert.Equal([CapitalFact.LifeSpan], result.Unknown.Select(gap => gap.Fact));
        Assert.Equal(
            [CapitalCost.Purchase, CapitalCost.Maintenance],
            result.Cash.Lines.Select(line => line.Cost).Distinct());
        Assert.Equal([CapitalCost.Maintenance], result.Annuitized.Lines.Select(line => line.Cost).Distinct());
    }

    [Theory]
    [InlineData(LengthUnit.Days, 730)]
    [InlineData(LengthUnit.WorkingDays, 522)]
    public void Cost_OfALifeSpanInDays_IsThatInMonths(LengthUnit unit, int count)
    {
        var result = CapitalCosting.Cost(With(Scale with { LifeSpan = Claim.Planned(new Length(count, unit)) }));

        Assert.Equal(CapitalCosting.Cost(Problem), result);
    }

    [Fact]
    public void Cost_OfNoLifeSpan_IsUnknown() => Assert.Equal(
        "For how long 'scale' lasts is not known: give it, above zero, or assume it.",
        Assert.Single(CapitalCosting.Cost(With(Scale with { LifeSpan = Claim.Planned(Length.Days(0)) })).Unknown)
            .Message.English);

    [Fact]
    public void Cost_OfABoundedPrice_SaysSoOnEachLineAndListsIt()
    {
        var result = CapitalCosting.Cost(
            With(Scale with { Price = Claim.Planned(Comparator.MoreThan, UnitPrice.Usd(1.004m)) }));

        var lines = result.Cash.Lines.Concat(result.Annuitized.Lines).ToLookup(line => line.Cost);
        Assert.All(lines[CapitalCost.Maintenance], line => Assert.Equal(Comparator.Exactly, line.Comparator));
        Assert.All(
            lines.Where(group => group.Key is not CapitalCost.Maintenance).SelectMany(group => group),
            line => Assert.Equal(Comparator.AtLeast, line.Comparator));
        Assert.All(lines[CapitalCost.Purchase], line => Assert.Equal(Money.Usd(2), line.Amount));
        Assert.Equal([CapitalFact.Price], result.Bounded.Select(gap => gap.Fact));
        Assert.Empty(result.Unknown);
    }

    [Fact]
    public void Cost_OfABoundedLifeSpan_LeavesReplacementsOpen()
    {
        var result = CapitalCosting.Cost(
            With(Scale with { LifeSpan = Claim.Planned(Comparator.AtLeast, Length.Months(12)) }));

        var lines = result.Cash.Lines.Concat(result.Annuitized.Lines).ToLookup(line => line.Cost, l => l.Comparator);
        Assert.Equal([Comparator.Exactly], lines[CapitalCost.Purchase]);
        Assert.Equal([Comparator.About], lines[CapitalCost.Replacement].Distinct());
        Assert.Equal([Comparator.AtMost], lines[CapitalCost.AnnualEquivalent].Distinct());
        Assert.Equal([CapitalFact.LifeSpan], result.Bounded.Select(gap => gap.Fact));
    }

    [Theory]
    [InlineData(Comparator.Exactly, 1_000, true)]
    [InlineData(Comparator.MoreThan, 1_000, false)]
    [InlineData(Comparator.AtLeast, 1_000, false)]
    [InlineData(Comparator.MoreThan, 250_000, true)]
    [InlineData(Comparator.AtMost, 1_000, true)]
    [InlineData(Comparator.LessThan, 1_001, false)]
    [InlineData(Comparator.About, 1_000, true)]
    public void Cost_OfAPriceThatMayLieOnEitherSideOfARule_HasNoUpkeep(Comparator comparator, int price, bool isKnown)
    {
        var result = CapitalCosting.Cost(With(Scale with
        {
            Price = Claim.Planned(comparator, UnitPrice.Usd(price)),
            MaintenancePerYear = null,
        }) with
        {
            Upkeep = UpkeepPolicy.MalawiStrategicPlan,
        });

        Assert.Equal(isKnown, result.Cash.Lines.Any(line => line.Cost is CapitalCost.Maintenance));
        Assert.Equal(!isKnown, result.Unknown.Any(gap => gap.Fact is CapitalFact.Maintenance));
    }

    [Fact]
    public void Cost_OfSeveralPiecesWithoutPrice_ListsItOnceAndWhereThereAreNoneNever()
    {
        var without = Scale with { Price = null };
        var none = without with { Item = new("none"), Quantity = Claim.Planned(0) };

        Assert.Equal(
            ["scale"],
            CapitalCosting.Cost(With(without, without with { FirstYear = 2020 }, none))
                .Unknown.Select(gap => gap.Item.Value));
    }

    [Fact]
    public void Cost_WithoutAnyFact_IsNoLineAndListsEach()
    {
        var unknown = new CapitalPiece
        {
            Item = new("x"),
            FirstYear = 2019,
            Quantity = null,
            Price = Claim.NotPublished<UnitPrice>(Modality.Planned),
            LifeSpan = null,
        };

        var result = CapitalCosting.Cost(With(unknown) with { Upkeep = UpkeepPolicy.MalawiStrategicPlan });

        Assert.Empty(result.Cash.Lines);
        Assert.Empty(result.Annuitized.ByYear);
        Assert.Equal(Enum.GetValues<CapitalFact>(), result.Unknown.Select(gap => gap.Fact));
    }

    [Fact]
    public void Cost_WithAnAssumption_MarksWhatRestsOnIt()
    {
        var assumed = Claim.Assumed(Length.Months(24), new("as others"));
        var result = CapitalCosting.Cost(With(Scale with { LifeSpan = assumed }));

        Assert.Equal(
            [CapitalCost.Replacement, CapitalCost.AnnualEquivalent],
            result.Cash.Lines.Concat(result.Annuitized.Lines)
                .Where(line => line.IsAssumed)
                .Select(line => line.Cost)
                .Distinct());
    }

    [Fact]
    public void Cost_WithoutStatedMaintenance_AssumesTheRules()
    {
        var result = CapitalCosting.Cost(
            With(Scale with { MaintenancePerYear = null }) with { Upkeep = UpkeepPolicy.MalawiStrategicPlan });
        var maintenance = result.Cash.Lines.First(line => line.Cost == CapitalCost.Maintenance);

        Assert.Equal((Money.Usd(780), true), (maintenance.Amount, maintenance.IsAssumed));
        Assert.Empty(result.Unknown);
    }

    [Fact]
    public void Cost_InTwoCurrencies_AddsUpEach()
    {
        var result = CapitalCosting.Cost(With(Scale, Scale with { Price = Claim.Planned(UnitPrice.Xof(1_000.4m)) }));

        Assert.Equal(
            [Money.Usd(6_041.34m), Money.Xof(2_001)],
            result.Cash.ByYear.Where(year => year.Year == 2019).Select(year => year.Amount));
    }

    [Fact]
    public void Cost_OfWhatMakesNoSense_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CapitalCosting.Cost(null!));
        Assert.Throws<ArgumentException>(() => CapitalCosting.Cost(With(Scale with { Quantity = Claim.Planned(-1) })));
        Assert.Throws<ArgumentException>(() => CapitalCosting.Cost(With(Scale with { FirstYear = 0 })));
        Assert.Throws<ArgumentException>(
            () => CapitalCosting.Cost(With(Scale with { Price = Claim.Planned(UnitPrice.Usd(-1)) })));
        Assert.Throws<ArgumentException>(
            () => CapitalCosting.Cost(With(Scale with { MaintenancePerYear = Claim.Planned(Money.Usd(-1)) })));
    }

    private static CapitalProblem With(params CapitalPiece[] pieces) => Problem with { Pieces = [.. pieces] };

    private sealed record Short(string Item, int Year, CapitalCost Cost, decimal Amount)
    {
        public static Short Of(CapitalLine line) => new(line.Item.Value, line.Year, line.Cost, line.Amount.Amount);
    }
}
