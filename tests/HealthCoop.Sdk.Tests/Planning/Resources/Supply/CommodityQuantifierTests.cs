using HealthCoop.Planning.Resources.Supply;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply;

public sealed class CommodityQuantifierTests
{
    private static readonly CommodityProblem Order = SupplySample.Order;

    [Fact]
    public void Quantify_ByConsumption_GivesEachStep()
    {
        var plan = CommodityQuantifier.Quantify(Order with
        {
            Method = SupplySample.Consumption(500, daysOutOfStock: 30),
            Facility = new("segou"),
        });

        var monthsInStock = 6 - (30 / 30.4m);
        Assert.Equal(monthsInStock, plan.Use.MonthsInStock?.Value);
        Assert.Equal(500 / monthsInStock, plan.Use.PerMonth.Value);
        Assert.Equal(AnnualQuantity.Of(500 / monthsInStock * 12), plan.Use.PerYear.Value);
        Assert.Empty(plan.Use.ByTreatment);
        Assert.Equal(new("segou"), plan.Facility);
        Assert.Equal(Order.Item, plan.Item);
    }

    [Fact]
    public void Quantify_AnOrder_GivesEachStep()
    {
        var order = CommodityQuantifier.Quantify(Order with { Loss = Claim.Expected(Loss.FromPercent(10)) }).Order;

        Assert.Equal(3, order.LeadTimeInMonths.Value);
        Assert.Equal(6, order.ProcurementPeriodInMonths);
        Assert.Equal(900, order.PeriodNeed.Value);
        Assert.Equal(300, order.SafetyStock.Value);
        Assert.Equal(200, order.Stock.Value);
        Assert.Equal(1_000, order.Net.Value);
        Assert.Equal(1_000 / 0.9m, order.Gross.Value);
        Assert.Equal(Packs.Of(12), order.Packs.Value);
        Assert.Equal(1_200, order.Units.Value);
    }

    [Fact]
    public void Quantify_ByMorbidity_SumsTheTreatments()
    {
        var use = CommodityQuantifier.Quantify(Order with
        {
            Method = SupplySample.Morbidity(1_200, (70, 10), (20, 25)),
        }).Use;

        Assert.Equal(
            [AnnualQuantity.Of(8_400), AnnualQuantity.Of(6_000)],
            use.ByTreatment.Select(part => part.Value!.Value));
        Assert.Equal(AnnualQuantity.Of(14_400), use.PerYear.Value);
        Assert.Equal(1_200, use.PerMonth.Value);
        Assert.Null(use.MonthsInStock);
    }

    [Fact]
    public void Quantify_LossAndWastage_DivideAndMultiply()
    {
        var wasted = CommodityQuantifier.Quantify(Order with { Wastage = Claim.Expected(Wastage.FromPercent(10)) });
        var lost = CommodityQuantifier.Quantify(Order with { Loss = Claim.Expected(Loss.FromPercent(10)) });

        Assert.Equal(110, wasted.Use.NeedPerMonth.Value);
        Assert.Equal((110 * 12) - 200, wasted.Order.Gross.Value);
        Assert.Equal(1_000 / (1 - 0.1m), lost.Order.Gross.Value);
        Assert.NotEqual(1_000 * (1 + 0.1m), lost.Order.Gross.Value);
        Assert.Equal(Packs.Of(12), lost.Order.Packs.Value);
        Assert.Equal(Packs.Of(11), PackSize.Of(100).PacksFor(1_000 * (1 + 0.1m)));
    }

    [Theory]
    [InlineData(5, 12, 1.05)]
    [InlineData(5, 6, 1.025)]
    [InlineData(10, 24, 1.21)]
    [InlineData(10, 18, 1.155)]
    [InlineData(-100, 30, 0)]
    [InlineData(5, 0, 1)]
    public void Quantify_Growth_CompoundsOverYears(int percent, int months, decimal factor)
    {
        var use = CommodityQuantifier.Quantify(Order with
        {
            Trend = new(Claim.Expected(GrowthRate.FromPercentPerYear(percent)), Length.Months(months)),
        }).Use;

        Assert.Equal(factor, use.TrendFactor.Value);
        Assert.Equal(100, use.PerMonth.Value);
        Assert.Equal(100 * factor, use.NeedPerMonth.Value);
    }

    [Fact]
    public void Quantify_TimesInDays_CountMonthsOf30Point4Days()
    {
        var order = CommodityQuantifier.Quantify(Order with
        {
            LeadTime = Claim.Expected(Length.Days(76)),
            ProcurementPeriod = Length.WorkingDays(152),
        }).Order;

        Assert.Equal(2.5m, order.LeadTimeInMonths.Value);
        Assert.Equal(7, order.ProcurementPeriodInMonths);
    }

    [Fact]
    public void Quantify_StockAboveNeed_OrdersNothing()
    {
        var order = CommodityQuantifier.Quantify(Order with { StockOnHand = Claim.Achieved(5_000m) }).Order;

        Assert.Equal(0, order.Net.Value);
        Assert.Equal(Packs.Of(0), order.Packs.Value);
    }

    // 2 / 3 × 3 is a little more than 2 in decimals.
    [Fact]
    public void Quantify_WhatDividingLeavesOver_BuysNoPack()
    {
        var order = CommodityQuantifier.Quantify(Order with
        {
            Method = new ConsumptionMethod(Claim.Achieved(2m), Length.Months(3), Claim.Achieved(0)),
            ProcurementPeriod = Length.Months(0),
            SafetyStock = new FixedSafetyStock(Length.Months(0)),
            StockOnHand = Claim.Achieved(0m),
            StockOnOrder = Claim.Achieved(0m),
            PackSize = Claim.Planned(PackSize.Of(2)),
        }).Order;

        Assert.True(order.Gross.Value > 2);
        Assert.Equal(Packs.Of(1), order.Packs.Value);
    }

    [Fact]
    public void Quantify_MoreStockThanStated_MakesASmallerOrder()
    {
        var plan = CommodityQuantifier.Quantify(Order with { StockOnHand = Claim.Achieved(Comparator.MoreThan, 150m) });

        Assert.Equal(Comparator.AtLeast, plan.Order.Stock.Comparator);
        Assert.Equal(Comparator.AtMost, plan.Order.Net.Comparator);
        Assert.Equal(Comparator.AtMost, plan.Order.Packs.Comparator);
        Assert.Equal(Comparator.AtLeast, plan.ShelfLife.StockAtRisk.Comparator);
        Assert.Equal(Comparator.Exactly, plan.Use.PerMonth.Comparator);
    }

    [Fact]
    public void Quantify_FewerDaysOutOfStockThanStated_MeanLessUse()
    {
        var use = CommodityQuantifier.Quantify(Order with
        {
            Method = new ConsumptionMethod(
                Claim.Achieved(600m),
                Length.Months(6),
                Claim.Achieved(Comparator.AtMost, 30)),
        }).Use;

        Assert.Equal(Comparator.AtLeast, use.MonthsInStock?.Comparator);
        Assert.Equal(Comparator.AtMost, use.PerMonth.Comparator);
    }

    [Fact]
    public void Quantify_AnUnknownLeadTime_LeavesTheOrderUnknownAndNamesIt()
    {
        var plan = CommodityQuantifier.Quantify(Order with { LeadTime = null });

        Assert.Equal([SupplyInput.LeadTime], plan.Missing);
        Assert.Equal(100, plan.Use.NeedPerMonth.Value);
        Assert.Equal(200, plan.Order.Stock.Value);
        Assert.Null(plan.Order.PeriodNeed.ForPlanning);
        Assert.Null(plan.Order.Net.ForPlanning);
        Assert.Null(plan.Order.Packs.ForPlanning);
        Assert.Equal(0, plan.ShelfLife.StockAtRisk.Value);
    }

    [Fact]
    public void Quantify_NothingKnown_NamesEachInputOnce()
    {
        var consumption = CommodityQuantifier.Quantify(Unknown(new ConsumptionMethod(null, Length.Months(6), null)));
        var morbidity = CommodityQuantifier.Quantify(Unknown(new MorbidityMethod(
            null,
            [.. Enumerable.Repeat(
                new Treatment(
                    Claim.NotPublished<Percentage>(Modality.Planned),
                    Claim.NotPublished<QuantityPerCase>(Modality.Planned)),
                2)])));

        SupplyInput[] common =
        [
            SupplyInput.Growth, SupplyInput.Wastage, SupplyInput.LeadTime, SupplyInput.VarianceOfNeed,
            SupplyInput.VarianceOfLeadTime, SupplyInput.StockOnHand, SupplyInput.StockOnOrder, SupplyInput.Loss,
            SupplyInput.PackSize, SupplyInput.ShelfLifeOfStock, SupplyInput.ShelfLife,
        ];
        Assert.Equal([SupplyInput.Consumption, SupplyInput.DaysOutOfStock, .. common], consumption.Missing);
        Assert.Equal(
            [SupplyInput.Episodes, SupplyInput.ShareTreated, SupplyInput.QuantityPerCase, .. common],
            morbidity.Missing);

        static CommodityProblem Unknown(QuantificationMethod method) => new()
        {
            Item = Order.Item,
            Method = method,
            Trend = new(Claim.NotPublished<GrowthRate>(Modality.Expected), Length.Months(12)),
            Wastage = null,
            Loss = null,
            LeadTime = null,
            ProcurementPeriod = Length.Months(6),
            SafetyStock = new StatisticalSafetyStock(2, null, null),
            StockOnHand = null,
            StockOnOrder = null,
            PackSize = null,
        };
    }

    [Fact]
    public void Quantify_AssumedInputs_GiveAssumedOutputsWithEachReasonOnce()
    {
        var other = new Narrative("Comme l'an dernier.", "As last year.");
        var plan = CommodityQuantifier.Quantify(Order with
        {
            LeadTime = Claim.Assumed(Length.Months(3), SupplySample.Guess),
            StockOnHand = Claim.Assumed(150m, other),
        });

        Assert.Empty(plan.Missing);
        Assert.Null(plan.Order.Packs.Value);
        Assert.Equal(Packs.Of(10), plan.Order.Packs.ForPlanning);
        Assert.Equal(
            new Narrative("C'est une estimation. Comme l'an dernier.", "It is a guess. As last year."),
            plan.Order.Packs.Assumption?.Because);
        Assert.Equal(plan.Order.Packs.Assumption?.Because, plan.ShelfLife.OrderAtRisk.Assumption?.Because);
        Assert.Equal(other, plan.Order.Stock.Assumption?.Because);
        Assert.True(plan.Use.NeedPerMonth.IsKnown);
    }

    [Fact]
    public void Quantify_StockThatKeepsShortly_IsAtRisk()
    {
        var check = CommodityQuantifier.Quantify(Order with
        {
            ShelfLifeOfStock = Claim.Achieved(Length.Months(1)),
        }).ShelfLife;

        Assert.Equal(50, check.StockAtRisk.Value);
        Assert.Equal([SupplyRisk.StockExpires], check.Risks);
    }

    [Fact]
    public void Quantify_NoStockOfUnknownShelfLife_IsNotAtRisk()
    {
        var plan = CommodityQuantifier.Quantify(Order with
        {
            StockOnHand = Claim.Achieved(0m),
            ShelfLifeOfStock = null,
        });

        Assert.Equal(0, plan.ShelfLife.StockAtRisk.Value);
        Assert.Empty(plan.Missing);
    }

    // 100 a month for 3 months leave 200 of 500; 700 arrive behind them and keep 8 months.
    [Fact]
    public void Quantify_AnOrderBehindStock_IsAtRiskForWhatComesTooLate()
    {
        var check = CommodityQuantifier.Quantify(Order with
        {
            StockOnHand = Claim.Achieved(500m),
            StockOnOrder = Claim.Achieved(0m),
            ShelfLife = Claim.Expected(Length.Months(8)),
        }).ShelfLife;

        Assert.Equal(200, check.StockAtDelivery.Value);
        Assert.Equal(700, check.Arriving.Value);
        Assert.Equal(800, check.Usable.Value);
        Assert.Equal(100, check.OrderAtRisk.Value);
        Assert.Equal(900, check.PeakStock.Value);
        Assert.Equal(Packs.Of(9), check.PeakPacks.Value);
        Assert.Equal([SupplyRisk.OrderExpires], check.Risks);
    }

    [Fact]
    public void Quantify_AnOrderLongerThanItsShelfLife_IsNamed()
    {
        var check = CommodityQuantifier.Quantify(Order with
        {
            PackSize = Claim.Planned(PackSize.Of(5_000)),
        }).ShelfLife;

        Assert.Equal(5_000, check.Arriving.Value);
        Assert.Equal(2_600, check.OrderAtRisk.Value);
        Assert.Equal([SupplyRisk.OrderExpires, SupplyRisk.OrderOutlastsShelfLife], check.Risks);
    }

    [Theory]
    [InlineData(182)]
    [InlineData(183)]
    public void Quantify_AReviewPeriodWithoutStock_IsRefused(int days)
    {
        var problem = Order with
        {
            Method = new ConsumptionMethod(Claim.Achieved(600m), Length.Days(182), Claim.Achieved(days)),
        };

        var fault = Assert.Throws<ArgumentException>(() => CommodityQuantifier.Quantify(problem));
        Assert.Equal("problem", fault.ParamName);
        Assert.StartsWith($"{days} days out of stock", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantify_SharesUpToTheWhole_ArePossibleAndNoMore()
    {
        var whole = Order with { Method = SupplySample.Morbidity(12, (70, 1), (30, 1)) };

        Assert.Equal(1, CommodityQuantifier.Quantify(whole).Use.PerMonth.Value);
        Refuses(Order with { Method = SupplySample.Morbidity(12, (70, 1), (30.1m, 1)) }, "100.1 %");
        Refuses(Order with { Method = SupplySample.Morbidity(12) }, "no treatment");
    }

    [Fact]
    public void Quantify_NumbersBelowZero_AreRefused()
    {
        Refuses(Order with { Method = SupplySample.Consumption(-1) }, "consumption of -1");
        Refuses(Order with { Method = SupplySample.Consumption(600, -1) }, "-1 days");
        Refuses(Order with { StockOnHand = Claim.Achieved(-1m) }, "stock on hand is -1");
        Refuses(Order with { StockOnOrder = Claim.Assumed(-1m, SupplySample.Guess) }, "stock on order is -1");
        Refuses(Order with { SafetyStock = new LeadTimeSafetyStock(-1) }, "-1 lead times");
        Refuses(Order with { SafetyStock = new StatisticalSafetyStock(-1, null, null) }, "service factor of -1");
        Refuses(Order with { SafetyStock = new StatisticalSafetyStock(1, Claim.Achieved(-1m), null) }, "variance");
        Refuses(Order with { SafetyStock = new StatisticalSafetyStock(1, null, Claim.Achieved(-1m)) }, "variance");
        Assert.Throws<ArgumentNullException>(() => CommodityQuantifier.Quantify(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercentPerYear(-101));
    }

    [Fact]
    public void GrowthRate_OfPercent_IsWrittenSo()
    {
        Assert.Equal("5 % per year", GrowthRate.FromPercentPerYear(5).ToString());
        Assert.Equal(0, default(GrowthRate).PercentPerYear);
    }

    private static void Refuses(CommodityProblem problem, string because) => Assert.Contains(
        because,
        Assert.Throws<ArgumentException>(() => CommodityQuantifier.Quantify(problem)).Message,
        StringComparison.Ordinal);
}
