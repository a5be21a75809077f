using HealthCoop.Finance;
using HealthCoop.Planning.Ledgers;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

public sealed class BudgetTreeTests
{
    private static readonly BudgetTreeProblem Budget = new()
    {
        Currency = Currency.Eur,
        Headings =
        [
            new(BudgetHeading.HumanResources, Money.Eur(500_000)),
            new(BudgetHeading.Works, Money.Eur(621_495.33m)),
        ],
        IndirectCosts = Money.Eur(78_504.67m),
        IndirectCostCap = Percentage.FromPercent(7),
        Reserve = Money.Eur(0),
        ReserveCap = Percentage.FromPercent(5),
    };

    [Fact]
    public void Of_IndirectCostsOfExactlySevenPercentRoundedDown_MakeTwelveHundredThousand()
    {
        var tree = BudgetTree.Of(Budget);

        Assert.Equal(Money.Eur(1_121_495.33m), tree.DirectCosts);
        Assert.Equal(Money.Eur(1_200_000m), tree.EligibleCosts);
        Assert.Empty(tree.Breaches);
        Assert.Equal(Enumerable.Range(1, 11), tree.Rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData(78_504.66, 0)]
    [InlineData(78_504.67, 0)]
    [InlineData(78_504.68, 0.01)]
    public void Of_IndirectCostsAroundTheCap_BreakItByACent(decimal indirect, decimal excess)
    {
        var row = BudgetTree.Of(Budget with { IndirectCosts = Money.Eur(indirect) }).Rows[7];

        Assert.Equal(Money.Eur(78_504.67m), row.Cap);
        Assert.Equal(Money.Eur(excess), row.Excess);
        Assert.Equal(excess > 0, row.Breach is not null);
    }

    [Theory]
    [InlineData(56_074.75, 0, 0)]
    [InlineData(56_074.76, 0, 0)]
    [InlineData(56_074.77, 0.01, 1)]
    public void Of_ReserveAroundFivePercentOfDirectCosts_BreaksItByACent(decimal reserve, decimal excess, int breaches)
    {
        var tree = BudgetTree.Of(Budget with { Reserve = Money.Eur(reserve) });

        Assert.Equal(Money.Eur(excess), tree.Rows[9].Excess);
        Assert.Equal(breaches, tree.Breaches.Count);
    }

    [Fact]
    public void Of_NoStatedIndirectCosts_TakesTheCapAndSaysSo()
    {
        var tree = BudgetTree.Of(Budget with { IndirectCosts = null });

        Assert.Equal((Money.Eur(78_504.67m), true), (tree.Rows[7].Amount, tree.Rows[7].IsAssumed));
        Assert.False(tree.Rows[9].IsAssumed);
    }

    [Fact]
    public void Of_NeitherIndirectCostsNorCap_LeavesTheTotalUnknown()
    {
        var tree = BudgetTree.Of(Budget with { IndirectCosts = null, IndirectCostCap = null });

        Assert.NotNull(tree.DirectCosts);
        Assert.Null(tree.Rows[8].Amount);
        Assert.Null(tree.EligibleCosts);
        Assert.Null(tree.Rows[7].Excess);
    }

    [Fact]
    public void Of_UnknownHeading_LeavesItsSumsAndCapsUnknown()
    {
        var tree = BudgetTree.Of(Budget with { Headings = [.. Budget.Headings, new(BudgetHeading.Travel, null)] });

        Assert.Null(tree.Rows[1].Amount);
        Assert.Null(tree.DirectCosts);
        Assert.Null(tree.Rows[7].Cap);
        Assert.Equal(Money.Eur(500_000), tree.Rows[0].Amount);
    }

    [Theory]
    [InlineData(true, true, 0, 0)]
    [InlineData(true, false, 0, 0)]
    [InlineData(true, null, 0, 0)]
    [InlineData(false, true, 0, 100)]
    [InlineData(false, false, 100, 0)]
    [InlineData(false, null, null, null)]
    [InlineData(null, true, 0, null)]
    [InlineData(null, false, null, 0)]
    [InlineData(null, null, null, null)]
    public void Of_Tax_CountsWhereTheRulesPutIt(bool? recoverable, bool? excluded, int? inHeading, int? inRow12)
    {
        var tree = BudgetTree.Of(Budget with
        {
            HasTaxRows = true,
            Taxes = [new(BudgetHeading.Travel, Money.Eur(100), recoverable)],
            ExcludesTaxes = excluded,
        });

        Assert.Equal(inHeading, tree.Rows[1].Amount?.Amount);
        Assert.Equal(inRow12, tree.Rows[11].Amount?.Amount);
        Assert.Equal(
            inHeading is null || inRow12 is null ? null : tree.EligibleCosts + Money.Eur(inRow12.Value),
            tree.Rows[12].Amount);
    }

    [Fact]
    public void Of_TaxOfNothing_ChangesNoRowWhateverIsKnownOfIt()
    {
        var tree = BudgetTree.Of(Budget with { HasTaxRows = true, Taxes = [new(BudgetHeading.Travel, Money.Eur(0), null)] });

        Assert.Equal(BudgetTree.Of(Budget with { HasTaxRows = true }).Rows, tree.Rows);
    }

    [Fact]
    public void Of_FrancsWithoutMinorUnit_CapInWholeFrancs()
    {
        var tree = BudgetTree.Of(new()
        {
            Currency = Currency.Xof,
            Headings = [new(BudgetHeading.Works, Money.Xof(99))],
            IndirectCostCap = Percentage.FromPercent(7),
            Reserve = Money.Xof(0),
        });

        Assert.Equal(Money.Xof(6), tree.Rows[7].Amount);
    }

    [Theory]
    [InlineData(BudgetHeading.IndirectCosts, 1)]
    [InlineData(BudgetHeading.Works, -1)]
    [InlineData(BudgetHeading.Works, 0.001)]
    public void Of_WhatCannotBe_IsAnArgumentException(BudgetHeading heading, decimal amount) =>
        Assert.Throws<ArgumentException>(() => BudgetTree.Of(Budget with { Headings = [new(heading, Money.Eur(amount))] }));

    public static TheoryData<int, decimal, bool> Sums { get; } = new()
    {
        { 7, 1_121_495.33m, false }, { 7, 1_121_495.33m, true },
        { 9, 1_200_000m, false }, { 9, 1_200_000m, true },
        { 11, 1_200_000m, false }, { 11, 1_200_000m, true },
        { 12, 100m, true },
        { 13, 1_200_100m, true },
    };

    // The model of 2010 ends on taxes and accepted costs, later ones on eligible costs.
    [Theory]
    [MemberData(nameof(Sums))]
    public void Of_StatedSum_BreaksTheModelByACentToEachSide(int number, decimal sum, bool hasTaxRows)
    {
        foreach (var cents in new[] { -0.01m, 0m, 0.01m })
        {
            var tree = BudgetTree.Of(Budget with
            {
                HasTaxRows = hasTaxRows,
                ExcludesTaxes = true,
                Taxes = [new(BudgetHeading.Travel, Money.Eur(100), false)],
                Stated = [new(number, Money.Eur(sum + cents))],
            });

            Assert.Equal(hasTaxRows ? 13 : 11, tree.Rows.Count);
            Assert.Equal(Money.Eur(sum + cents), tree.Rows[number - 1].Stated);
            Assert.Equal(cents == 0 ? 0 : 1, tree.Breaches.Count);
            Assert.Equal(cents == 0, tree.Rows[number - 1].Breach is null);
        }
    }

    [Fact]
    public void Of_StatedSumOfWhatIsNotKnown_BreaksNothing() => Assert.Empty(BudgetTree.Of(Budget with
    {
        Headings = [.. Budget.Headings, new(BudgetHeading.Travel, null)],
        Stated = [new(7, Money.Eur(1)), new(9, Money.Eur(1)), new(11, Money.Eur(1))],
    }).Breaches);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(12, 1)]
    [InlineData(14, 1)]
    [InlineData(9, 2)]
    public void Of_StatedRowThatTheModelHasNot_IsAnArgumentException(int number, int times) =>
        Assert.Throws<ArgumentException>(() => BudgetTree.Of(Budget with
        {
            Stated = [.. Enumerable.Repeat(new StatedRow(number, Money.Eur(1)), times)],
        }));

    [Fact]
    public void Of_OtherCurrency_IsAMismatch() => Assert.Throws<CurrencyMismatchException>(() =>
        BudgetTree.Of(Budget with { Reserve = Money.Xof(1) }));
}
