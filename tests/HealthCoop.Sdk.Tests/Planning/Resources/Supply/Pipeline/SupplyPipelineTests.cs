using HealthCoop.Planning.Resources.Supply;
using HealthCoop.Planning.Resources.Supply.Pipeline;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply.Pipeline;

public sealed class SupplyPipelineTests
{
    private static readonly PipelineProblem Pipeline = SupplySample.Pipeline;

    [Fact]
    public void Simulate_SixMonths_GivesEachFigure()
    {
        var plan = SupplyPipeline.Simulate(Pipeline with { Facility = new("segou") });

        Assert.Equal(
            Enumerable.Range(0, 6).Select(SupplySample.January.PlusMonths),
            plan.Months.Select(month => month.Month));
        Assert.Equal([25m, 15, 5, 0, 20, 10], plan.Months.Select(month => month.Opening));
        Assert.Equal([0m, 0, 0, 30, 0, 0], plan.Months.Select(month => month.Received));
        Assert.Equal([10m, 10, 5, 10, 10, 10], plan.Months.Select(month => month.Used));
        Assert.Equal([0m, 0, 5, 0, 0, 0], plan.Months.Select(month => month.UnitsShort));
        Assert.Equal([15m, 5, 0, 20, 10, 0], plan.Months.Select(month => month.Closing));
        Assert.Equal([1.5m, 0.5m, 0, 2, 1, 0], plan.Months.Select(month => month.MonthsOfStock!.Value));
        Assert.Equal(new YearMonth(2019, 3), plan.FirstStockOut);
        Assert.Null(plan.UnknownFrom);
        Assert.Equal(new("segou"), plan.Facility);
    }

    [Fact]
    public void Simulate_EnoughStock_HasNoStockOut() => Assert.Null(SupplyPipeline.Simulate(Pipeline with
    {
        OpeningStock = [SupplySample.Batch(60, 12)],
    }).FirstStockOut);

    [Fact]
    public void Simulate_NoNeed_HasNoMonthsOfStock() => Assert.Null(SupplyPipeline.Simulate(Pipeline with
    {
        NeedPerMonth = [Claim.Expected(0m)],
    }).Months[0].MonthsOfStock);

    [Fact]
    public void Simulate_ALossOnTheWay_TakesItsShareOfDeliveries()
    {
        var april = SupplyPipeline.Simulate(Pipeline with { Loss = Claim.Expected(Loss.FromPercent(10)) }).Months[3];

        Assert.Equal((30, 3, 17), (april.Received, april.Lost, april.Closing));
    }

    // Two months and a day count as three, so that the first order, of September, came before the first month.
    [Fact]
    public void Simulate_RegularOrders_ArriveALeadTimeLater()
    {
        var cycle = new OrderCycle(
            SupplySample.January.PlusMonths(-4),
            Claim.Planned(20m),
            Claim.Expected(Length.Days(61)),
            Length.Months(2));

        Assert.Equal(
            [0m, 20, 0, 50, 0, 20],
            SupplyPipeline.Simulate(Pipeline with { Orders = cycle }).Months.Select(month => month.Received).ToArray());
    }

    [Fact]
    public void Simulate_ABatchInItsLastMonth_IsUsedAndThenExpires()
    {
        var months = SupplyPipeline.Simulate(Pipeline with
        {
            OpeningStock = [SupplySample.Batch(40, 12), SupplySample.Batch(15, 1), SupplySample.Batch(7, 0)],
        }).Months;

        Assert.Equal(12, months[0].Expired);
        Assert.Equal(40, months[0].Closing);
    }

    [Theory]
    [InlineData(0, 0, 30)]
    [InlineData(1, 10, 20)]
    [InlineData(2, 10, 0)]
    public void Simulate_ADelivery_KeepsFromItsMonthOn(int shelfLife, int used, int expired)
    {
        var april = SupplyPipeline.Simulate(Pipeline with
        {
            ShelfLife = Claim.Expected(Length.Months(shelfLife)),
        }).Months[3];

        Assert.Equal((used, expired), (april.Used, april.Expired));
    }

    [Fact]
    public void Simulate_AnUnknownNeed_EndsWhatIsKnown()
    {
        var plan = SupplyPipeline.Simulate(Pipeline with
        {
            NeedPerMonth =
            [
                Claim.Expected(10m),
                Claim.Assumed(10m, SupplySample.Guess),
                Claim.NotPublished<decimal>(Modality.Expected),
                Claim.Assumed(10m, new("Encore.", "Again.")),
            ],
        });

        Assert.Equal([false, true], plan.Months.Select(month => month.IsAssumed));
        Assert.Equal(new YearMonth(2019, 3), plan.UnknownFrom);
        Assert.Equal([SupplyInput.NeedPerMonth], plan.Missing);
        Assert.Equal([SupplySample.Guess], plan.Assumptions);
        Assert.Null(plan.FirstStockOut);
    }

    [Theory]
    [InlineData(SupplyInput.StockOnHand, 1)]
    [InlineData(SupplyInput.ShelfLifeOfStock, 1)]
    [InlineData(SupplyInput.StockOnOrder, 4)]
    [InlineData(SupplyInput.Loss, 4)]
    [InlineData(SupplyInput.ShelfLife, 4)]
    [InlineData(SupplyInput.LeadTime, 2)]
    [InlineData(SupplyInput.OrderQuantity, 3)]
    public void Simulate_AnUnknownInput_IsNamedFromWhereItMatters(SupplyInput input, int month)
    {
        var unknown = Claim.NotPublished<decimal>(Modality.Expected);
        var cycle = new OrderCycle(
            new(2019, 2),
            Claim.Planned(20m),
            Claim.Expected(Length.Months(1)),
            Length.Months(2));
        var problem = input switch
        {
            SupplyInput.StockOnHand => Pipeline with
            {
                OpeningStock = [SupplySample.Batch(1, 9) with { Units = unknown }],
            },
            SupplyInput.ShelfLifeOfStock => Pipeline with
            {
                OpeningStock = [new(Claim.Achieved(1m), Claim.NotPublished<YearMonth>(Modality.Achieved))],
            },
            SupplyInput.StockOnOrder => Pipeline with { OnOrder = [new(new(2019, 4), unknown)] },
            SupplyInput.Loss => Pipeline with { Loss = null },
            SupplyInput.ShelfLife => Pipeline with { ShelfLife = null },
            SupplyInput.LeadTime => Pipeline with { Orders = cycle with { LeadTime = null } },
            _ => Pipeline with { Orders = cycle with { UnitsPerOrder = null } },
        };

        var plan = SupplyPipeline.Simulate(problem);

        Assert.Equal([input], plan.Missing);
        Assert.Equal(new YearMonth(2019, month), plan.UnknownFrom);
        Assert.Equal(month - 1, plan.Months.Count);
    }

    [Fact]
    public void Simulate_WhatIsMissingForNothing_IsNotNamed()
    {
        var plan = SupplyPipeline.Simulate(Pipeline with { OnOrder = [], Loss = null, ShelfLife = null });

        Assert.Empty(plan.Missing);
        Assert.Equal(6, plan.Months.Count);
    }

    [Fact]
    public void Simulate_AnAssumedLeadTime_IsAssumedFromTheFirstOrderOn()
    {
        var plan = SupplyPipeline.Simulate(Pipeline with
        {
            Orders = new(
                new(2019, 3),
                Claim.Planned(20m),
                Claim.Assumed(Length.Months(2), SupplySample.Guess),
                Length.Months(6)),
        });

        Assert.Equal([false, false, true, true, true, true], plan.Months.Select(month => month.IsAssumed));
        Assert.Equal(20, plan.Months[4].Received);
    }

    [Fact]
    public void Simulate_NumbersThatMakeNoSense_AreRefused()
    {
        var cycle = new OrderCycle(
            SupplySample.January,
            Claim.Planned(1m),
            Claim.Planned(Length.Months(1)),
            Length.Months(1));

        Refuses(Pipeline with { OpeningStock = [SupplySample.Batch(-1, 12)] }, "batch in stock is -1");
        Refuses(Pipeline with { OnOrder = [SupplySample.Delivery(-1, 4)] }, "2019-04 is -1");
        Refuses(Pipeline with { OnOrder = [SupplySample.Delivery(1, 0)] }, "2018-12 is before");
        Refuses(Pipeline with { NeedPerMonth = [Claim.Expected(-1m)] }, "need of a month is -1");
        Refuses(Pipeline with { Orders = cycle with { UnitsPerOrder = Claim.Planned(-1m) } }, "each order is -1");
        Refuses(Pipeline with { Orders = cycle with { ProcurementPeriod = Length.Months(0) } }, "0 Months");
        Refuses(Pipeline with { Orders = cycle with { ProcurementPeriod = Length.Days(30) } }, "30 Days");
        Assert.Throws<ArgumentNullException>(() => SupplyPipeline.Simulate(null!));
    }

    private static void Refuses(PipelineProblem problem, string because) => Assert.Contains(
        because,
        Assert.Throws<ArgumentException>(() => SupplyPipeline.Simulate(problem)).Message,
        StringComparison.Ordinal);
}
