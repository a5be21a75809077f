using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources.Supply;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply;

/// <summary>Laws of quantification, over many orders.</summary>
public sealed class CommodityQuantifierProperties
{
    private static readonly Gen<decimal> Quantities = Gen.Choose(0, 1_000_000).Select(number => number / 8m);

    private static readonly Gen<SafetyStock> Reserves = Gen.OneOf(
        Gen.Choose(0, 12).Select(SafetyStock (months) => new FixedSafetyStock(Length.Months(months))),
        Gen.Choose(0, 20).Select(SafetyStock (tenths) => new LeadTimeSafetyStock(tenths / 10m)),
        from factor in Gen.Choose(0, 30)
        from need in Quantities
        from time in Gen.Choose(0, 40)
        select (SafetyStock)new StatisticalSafetyStock(
            factor / 10m,
            Claim.Achieved(need),
            Claim.Achieved(time / 10m)));

    private static readonly Gen<CommodityProblem> Problems =
        from episodes in Quantities
        from lead in Gen.Choose(0, 400)
        from period in Gen.Choose(0, 24)
        from stock in Quantities.Two()
        from loss in Gen.Choose(0, 90)
        from wastage in Gen.Choose(0, 200)
        from growth in Gen.Choose(-30, 30)
        from pack in Gen.Choose(1, 5_000)
        from keeps in Gen.Choose(0, 60).Two()
        from reserve in Reserves
        from shares in Gen.Choose(0, 50).Two()
        select SupplySample.Order with
        {
            Method = SupplySample.Morbidity(episodes, (shares.Item1, 3), (shares.Item2, 20)),
            Trend = new(Claim.Expected(GrowthRate.FromPercentPerYear(growth)), Length.Months(15)),
            Wastage = Claim.Expected(Wastage.FromPercent(wastage)),
            Loss = Claim.Expected(Loss.FromPercent(loss)),
            LeadTime = Claim.Expected(Length.Days(lead)),
            ProcurementPeriod = Length.Months(period),
            SafetyStock = reserve,
            StockOnHand = Claim.Achieved(stock.Item1),
            StockOnOrder = Claim.Achieved(stock.Item2),
            PackSize = Claim.Planned(PackSize.Of(pack)),
            ShelfLife = Claim.Expected(Length.Months(keeps.Item1)),
            ShelfLifeOfStock = Claim.Expected(Length.Months(keeps.Item2)),
        };

    [Fact]
    public void Use_OfTwiceTheEpisodes_IsTwiceAsLarge() => Values.Law.Holds(Problems, problem =>
    {
        var once = CommodityQuantifier.Quantify(problem).Use;
        var twice = CommodityQuantifier.Quantify(WithEpisodes(problem, episodes => episodes * 2)).Use;
        return twice.PerYear.Value!.Value.PerYear == once.PerYear.Value!.Value.PerYear * 2
            && Math.Abs(twice.NeedPerMonth.Value!.Value - (once.NeedPerMonth.Value!.Value * 2)) < 0.000_000_000_001m;
    });

    [Fact]
    public void Order_WithoutStock_IsLinearInEpisodes() => Values.Law.Holds(
        Problems.Select(problem => problem with
        {
            StockOnHand = Claim.Achieved(0m),
            StockOnOrder = Claim.Achieved(0m),
            SafetyStock = new LeadTimeSafetyStock(),
        }),
        problem =>
        {
            var once = CommodityQuantifier.Quantify(problem).Order.Gross.Value!.Value;
            var more = WithEpisodes(problem, episodes => episodes * 3);
            var thrice = CommodityQuantifier.Quantify(more).Order.Gross.Value!.Value;
            return Math.Abs(thrice - (once * 3)) < 0.000_000_001m;
        });

    [Fact]
    public void Order_OfMoreEpisodes_IsNotSmaller() => Values.Law.Holds(Problems, problem =>
    {
        var less = CommodityQuantifier.Quantify(problem).Order;
        var more = CommodityQuantifier.Quantify(WithEpisodes(problem, episodes => episodes + 12.5m)).Order;
        return more.Net.Value >= less.Net.Value && more.Packs.Value!.Value.Count >= less.Packs.Value!.Value.Count;
    });

    [Fact]
    public void Figures_OfAnyOrder_AreNeverNegative() => Values.Law.Holds(Problems, problem =>
    {
        var plan = CommodityQuantifier.Quantify(problem);
        Claim<decimal>[] figures =
        [
            plan.Use.PerMonth, plan.Use.TrendFactor, plan.Use.NeedPerMonth,
            plan.Order.PeriodNeed, plan.Order.SafetyStock, plan.Order.Net, plan.Order.Gross,
            plan.ShelfLife.StockAtRisk, plan.ShelfLife.StockAtDelivery, plan.ShelfLife.OrderAtRisk,
            plan.ShelfLife.PeakStock,
        ];
        return figures.All(figure => figure.Value >= 0) && plan.Missing.IsEmpty;
    });

    [Fact]
    public void Order_IsWhatIsNeededBesideStock_AndSurvivesItsLoss() => Values.Law.Holds(Problems, problem =>
    {
        var order = CommodityQuantifier.Quantify(problem).Order;
        var lacking = order.PeriodNeed.Value!.Value + order.SafetyStock.Value!.Value - order.Stock.Value!.Value;
        var arrives = order.Gross.Value!.Value * (1 - problem.Loss!.Value!.Value.Fraction);
        return order.Net.Value == Math.Max(0, lacking) && Math.Abs(arrives - order.Net.Value.Value) < 0.000_000_001m;
    });

    [Fact]
    public void Packs_HoldTheOrder_AndOnePackLessDoesNot() => Values.Law.Holds(Problems, problem =>
    {
        var order = CommodityQuantifier.Quantify(problem).Order;
        var (packs, size) = (order.Packs.Value!.Value, problem.PackSize!.Value!.Value);
        var units = decimal.Round(order.Gross.Value!.Value, 6, MidpointRounding.AwayFromZero);
        return packs * size >= units
            && order.Units.Value == packs * size
            && (packs.Count == 0 || Packs.Of(packs.Count - 1) * size < units);
    });

    [Fact]
    public void AtRisk_IsAPartOfWhatThereIs_AndNothingWhereAllKeepsForever() => Values.Law.Holds(Problems, problem =>
    {
        var check = CommodityQuantifier.Quantify(problem).ShelfLife;
        var keeps = Claim.Expected(Length.Months(Length.MaximumCount));
        var forever = CommodityQuantifier.Quantify(problem with { ShelfLife = keeps, ShelfLifeOfStock = keeps });
        return check.OrderAtRisk.Value <= check.Arriving.Value
            && check.StockAtRisk.Value <= problem.StockOnHand!.Value
            && check.Risks.Contains(SupplyRisk.OrderExpires) == check.OrderAtRisk.Value > 0
            && (forever.Use.NeedPerMonth.Value < 100 || forever.ShelfLife.Risks.IsEmpty);
    });

    private static CommodityProblem WithEpisodes(CommodityProblem problem, Func<decimal, decimal> change)
    {
        var method = (MorbidityMethod)problem.Method;
        var episodes = AnnualQuantity.Of(change(method.Episodes!.Value!.Value.PerYear));
        return problem with { Method = method with { Episodes = Claim.Expected(episodes) } };
    }
}
