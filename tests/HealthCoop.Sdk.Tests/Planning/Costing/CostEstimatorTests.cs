using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing;

public sealed class CostEstimatorTests
{
    private static readonly Narrative Because = new("hypothèse", "assumption");

    [Fact]
    public void Estimate_QuantityTimesUnitPrice_IsRoundedOnce()
    {
        var costs = Estimate(Activity(Item(Known(UnitPrice.Eur(0.333333m)), Claim.Planned(3000m))));
        Assert.Equal(Money.Eur(1000.00m), costs.Lines[0].Amount);
    }

    [Fact]
    public void Estimate_LumpSum_IsAPriceWithoutQuantity()
    {
        var costs = Estimate(Activity(Item(Known(UnitPrice.Eur(450_000m)))));
        Assert.Equal(Money.Eur(450_000m), costs.Total);
        Assert.False(costs.Lines[0].IsAssumed);
    }

    [Fact]
    public void Estimate_AssumedQuantityOrPrice_MakesTheLineAssumed()
    {
        var costs = Estimate(
            Activity(Item(Known(UnitPrice.Eur(5m)), Claim.Assumed(2m, Because))),
            Activity(Item(Claim.Assumed(UnitPrice.Eur(5m), Because), Claim.Planned(2m))));
        Assert.All(costs.Lines, line => Assert.True(line.IsAssumed));
    }

    [Fact]
    public void Estimate_UnknownPriceWithoutAssumption_StaysUnpriced()
    {
        var costs = Estimate(Activity(Item(Claim.NotPublished<UnitPrice>(Modality.Planned))));
        Assert.Empty(costs.Lines);
        Assert.Equal("/activities/0/costs/0", Assert.Single(costs.Unpriced).ToString());
    }

    [Fact]
    public void Estimate_FrancsInAEuroBudget_UsesTheParityOnce()
    {
        var costs = Estimate(Activity(Item(Known(UnitPrice.Xof(98_393_550m)))));
        Assert.Equal(Money.Eur(150_000m), costs.Total);
    }

    [Fact]
    public void Estimate_CurrencyWithoutRate_Conflicts()
    {
        var result = CostEstimator.Estimate(Problem(Activity(Item(Known(UnitPrice.Usd(1m))))));
        Assert.Null(result.Costs);
        Assert.Equal("/activities/0/costs/0/unitPrice", Assert.Single(result.Conflicts).Members[0].ToString());
    }

    [Fact]
    public void Estimate_DatedPrice_UsesTheRateOfItsDate()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Usd(1082.40m))) with { PricedOn = new PartialDate(2023) })) with
        {
            Rates = ExchangeRates.FixedParities.With(new()
            {
                Base = Currency.Eur,
                Quote = Currency.Usd,
                Value = 1.0824m,
                InForce = new(new(2023, 1, 1), new(2023, 12, 31)),
                Provenance = new("FMI", "IMF"),
            }),
        };
        Assert.Equal(Money.Eur(1000m), CostEstimator.Estimate(problem).Costs!.Total);
    }

    [Fact]
    public void Estimate_BudgetTotal_LeavesTheRestNotBrokenDown()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1000m))))) with
        {
            IndirectCosts = Claim.Planned(Percentage.FromPercent(7)),
            ContingencyReserve = Claim.Planned(Percentage.FromPercent(5)),
            BudgetTotal = Claim.Planned(Money.Eur(2000m)),
        };
        var costs = CostEstimator.Estimate(problem).Costs!;
        Assert.Equal(
            [
                (CostOrigin.CostItem, 1000m),
                (CostOrigin.IndirectCosts, 70m),
                (CostOrigin.ContingencyReserve, 50m),
                (CostOrigin.NotBrokenDown, 880m),
            ],
            costs.Lines.Select(line => (line.Origin, line.Amount.Amount)));
        Assert.Equal(Money.Eur(2000m), costs.Total);
        Assert.Equal(Money.Eur(1000m), costs.Direct);
    }

    [Fact]
    public void Estimate_KnownLines_AreAssumedOnlyWhereARateOrTheTotalIs()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1000m))))) with
        {
            IndirectCosts = Claim.Assumed(Percentage.FromPercent(7), Because),
            ContingencyReserve = Claim.Planned(Percentage.FromPercent(5)),
            BudgetTotal = Claim.Planned(Money.Eur(2000m)),
        };
        Assert.Equal([false, true, false, true], CostEstimator.Estimate(problem).Costs!.Lines.Select(l => l.IsAssumed));
        var total = problem with { IndirectCosts = null, BudgetTotal = Claim.Assumed(Money.Eur(2000m), Because) };
        Assert.Equal([false, false, true], CostEstimator.Estimate(total).Costs!.Lines.Select(l => l.IsAssumed));
    }

    [Fact]
    public void Estimate_PriceOfAYear_IsConvertedAtItsFirstDay()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Usd(11m))) with { PricedOn = new PartialDate(2018) })) with
        {
            Rates = ExchangeRates.None.With(new()
            {
                Base = Currency.Eur,
                Quote = Currency.Usd,
                Value = 1.1m,
                InForce = new(new(2018, 1, 1), new(2018, 1, 31)),
                Provenance = Because,
            }),
        };
        Assert.Equal(Money.Eur(10m), CostEstimator.Estimate(problem).Costs!.Total);
    }

    [Fact]
    public void Estimate_FinishBeforeStart_IsAnArgumentException() => Assert.Throws<ArgumentException>(() =>
        CostEstimator.Estimate(Problem(Activity() with { Finish = new(2019, 1, 31) })));

    [Fact]
    public void Estimate_UnknownRatesAndTotal_AreListedAfterTheItems()
    {
        var problem = Problem(Activity(
            Item(Known(UnitPrice.Eur(1000m))),
            Item(Claim.NotPublished<UnitPrice>(Modality.Planned)))) with
        {
            IndirectCosts = Claim.NotPublished<Percentage>(Modality.Planned),
            ContingencyReserve = Claim.NotPublished<Percentage>(Modality.Planned),
            BudgetTotal = Claim.NotPublished<Money>(Modality.Planned),
        };
        var costs = CostEstimator.Estimate(problem).Costs!;
        Assert.Equal(
            ["/activities/0/costs/1", "/budget/indirectCosts", "/budget/contingencyReserve", "/budget/total"],
            costs.Unpriced.Select(path => path.ToString()));
        Assert.Equal(Money.Eur(1000m), costs.Total);
    }

    [Fact]
    public void Estimate_RatesAndTotalThatAreAssumedOrNotThere_AreNoUnknowns()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1000m)))));
        Assert.Empty(CostEstimator.Estimate(problem).Costs!.Unpriced);
        var assumed = problem with
        {
            IndirectCosts = Claim.Assumed(Percentage.FromPercent(7), Because),
            BudgetTotal = Claim.Assumed(Money.Eur(2000m), Because),
        };
        Assert.Empty(CostEstimator.Estimate(assumed).Costs!.Unpriced);
    }

    [Fact]
    public void Estimate_BudgetTotalInFrancs_IsConvertedIntoTheCurrencyOfTheCosts()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1000m))))) with
        {
            BudgetTotal = Claim.Assumed(Money.Xof(983_936m), Because),
        };
        var costs = CostEstimator.Estimate(problem).Costs!;
        Assert.Equal(
            (CostOrigin.NotBrokenDown, Money.Eur(500m), true),
            (costs.Lines[1].Origin, costs.Lines[1].Amount, costs.Lines[1].IsAssumed));
    }

    [Fact]
    public void Estimate_BudgetTotalWithoutRate_Conflicts()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1m))))) with
        {
            BudgetTotal = Claim.Planned(Money.Usd(2000m)),
        };
        var result = CostEstimator.Estimate(problem);
        Assert.Null(result.Costs);
        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal("/budget/total", Assert.Single(conflict.Members).ToString());
        Assert.Equal("There is no exchange rate between USD and EUR on 2019-01-02.", conflict.Message.English);
    }

    [Fact]
    public void Estimate_AnActivityTwice_IsAnArgumentException()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(1m)))));
        Assert.Throws<ArgumentException>(() => CostEstimator.Estimate(problem with
        {
            Activities = [problem.Activities[0], problem.Activities[0] with { Path = JsonPointer.Root }],
        }));
    }

    [Fact]
    public void Estimate_LinesAboveTheBudget_LeaveNothingNotBrokenDown()
    {
        var problem = Problem(Activity(Item(Known(UnitPrice.Eur(3000m))))) with { BudgetTotal = Claim.Planned(Money.Eur(2000m)) };
        var costs = CostEstimator.Estimate(problem).Costs!;
        Assert.Equal(CostOrigin.CostItem, Assert.Single(costs.Lines).Origin);
    }

    [Fact]
    public void Estimate_Months_FollowTheDays()
    {
        var costs = Estimate(Activity(Item(Known(UnitPrice.Eur(60m)))) with
        {
            Start = new(2019, 1, 31),
            Finish = new(2019, 3, 1),
        });
        Assert.Equal([2m, 56m, 2m], costs.Lines[0].ByMonth.Select(m => m.Amount.Amount));
    }

    [Fact]
    public void Estimate_LineOfAnItem_SaysWhatTheItemSaysAndADerivedLineNothing()
    {
        var item = Item(Known(UnitPrice.Eur(100m))) with
        {
            Type = CostType.Salary,
            Nature = CostNature.Recurrent,
            PayerAfterEnd = new("region"),
        };
        var shared = Activity(item) with
        {
            BeneficiaryShares = [new(BeneficiaryGroup.Military, Claim.Planned(Percentage.FromPercent(40)))],
        };
        var costs = CostEstimator.Estimate(Problem(shared) with { BudgetTotal = Claim.Planned(Money.Eur(150m)) }).Costs!;
        var (line, rest) = (costs.Lines[0], costs.Lines[1]);
        Assert.Equal(
            (CostType.Salary, CostNature.Recurrent, new Id<Partner>("region")),
            (line.Type, line.Nature, line.PayerAfterEnd));
        Assert.Equal([new(BeneficiaryGroup.Military, Money.Eur(40m)), new(null, Money.Eur(60m))], line.ByBeneficiary);
        Assert.True(rest is { Type: null, Nature: null, PayerAfterEnd: null, ByBeneficiary.IsEmpty: true });
    }

    private static CostPlan Estimate(params ActivityCosts[] activities) =>
        CostEstimator.Estimate(Problem(activities)).Costs!;

    private static CostingProblem Problem(params ActivityCosts[] activities) => new()
    {
        Currency = Currency.Eur,
        Start = new(2019, 1, 2),
        End = new(2020, 7, 1),
        Activities = activities
            .Select((activity, i) => activity with
            {
                Activity = new($"activity-{i}"),
                Path = JsonPointer.Root / "activities" / i,
            })
            .ToValueList(),
    };

    private static ActivityCosts Activity(params CostItem[] items) => new()
    {
        Activity = new("activity"),
        Path = JsonPointer.Root,
        Start = new(2019, 2, 1),
        Finish = new(2019, 2, 28),
        Pillars = Pillar.ServiceDelivery,
        Items = items.ToValueList(),
    };

    private static CostItem Item(Claim<UnitPrice> price, Claim<decimal>? quantity = null) =>
        new() { Heading = BudgetHeading.Works, UnitPrice = price, Quantity = quantity };

    private static Claim<UnitPrice> Known(UnitPrice price) => Claim.Planned(price);
}
