using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources.Supply.Pipeline;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply.Pipeline;

/// <summary>Laws of the pipeline, and that it agrees with one that follows each unit.</summary>
public sealed class SupplyPipelineProperties
{
    // A loss of none, a half or a quarter of a multiple of four leaves whole units.
    private static readonly Gen<PipelineProblem> WholeUnits =
        from needs in Gen.Choose(0, 30).ArrayOf(14)
        from batches in Gen.Choose(0, 40).Two().ListOf()
        from deliveries in Gen.Choose(0, 15).Two().ListOf()
        from perOrder in Gen.Choose(0, 25)
        from firstOrder in Gen.Choose(-8, 8)
        from lead in Gen.Choose(0, 6)
        from period in Gen.Choose(1, 6)
        from quarters in Gen.Choose(0, 2)
        from shelfLife in Gen.Choose(0, 8)
        select SupplySample.Pipeline with
        {
            NeedPerMonth = needs.Select(need => Claim.Expected((decimal)need)).ToValueList(),
            OpeningStock = batches.Select(pair => SupplySample.Batch(pair.Item1, pair.Item2 % 10)).ToValueList(),
            OnOrder = deliveries.Select(pair => SupplySample.Delivery(pair.Item1 * 4, pair.Item2 + 1)).ToValueList(),
            Orders = new(
                SupplySample.January.PlusMonths(firstOrder),
                Claim.Planned(perOrder * 4m),
                Claim.Expected(Length.Months(lead)),
                Length.Months(period)),
            Loss = Claim.Expected(Loss.FromPercent(quarters * 25)),
            ShelfLife = Claim.Expected(Length.Months(shelfLife)),
        };

    private static readonly Gen<PipelineProblem> Fractions =
        from problem in WholeUnits
        from divisor in Gen.Choose(1, 97)
        from loss in Gen.Choose(0, 999)
        select problem with
        {
            NeedPerMonth = problem.NeedPerMonth.Select(need => Claim.Of(need, units => units / divisor)).ToValueList(),
            OpeningStock = problem.OpeningStock
                .Select(batch => batch with { Units = Claim.Of(batch.Units, units => units * 1_000 / divisor) })
                .ToValueList(),
            Loss = Claim.Expected(Loss.FromFraction(loss / 1_001m)),
        };

    [Fact]
    public void Simulate_WholeUnits_AgreesWithFollowingEach() => Values.Law.Holds(WholeUnits, problem =>
        SupplyPipeline.Simulate(problem).Months
            .Select(month => (month.Used, month.Lost, month.Expired, month.Closing))
            .SequenceEqual(UnitByUnitPipeline.Simulate(problem)));

    [Fact]
    public void Months_OfAnyPipeline_Conserve() => Values.Law.Holds(Gen.OneOf(WholeUnits, Fractions), problem =>
    {
        var months = SupplyPipeline.Simulate(problem).Months;
        return months.All(month =>
                month.Opening + month.Received == month.Used + month.Lost + month.Expired + month.Closing)
            && months.Zip(months.Skip(1)).All(pair => pair.First.Closing == pair.Second.Opening);
    });

    [Fact]
    public void Months_OfAnyPipeline_AreNeverNegative() => Values.Law.Holds(Fractions, problem =>
        SupplyPipeline.Simulate(problem).Months.All(month => new[]
        {
            month.Opening, month.Received, month.Lost, month.Used, month.UnitsShort, month.Expired, month.Closing,
        }.All(units => units >= 0)));

    [Fact]
    public void FirstStockOut_IsTheFirstMonthThatIsShort() => Values.Law.Holds(Fractions, problem =>
    {
        var plan = SupplyPipeline.Simulate(problem);
        return plan.FirstStockOut == plan.Months.Where(month => month.UnitsShort > 0).Select(month => month.Month)
            .Cast<YearMonth?>().FirstOrDefault();
    });

    [Fact]
    public void Short_WithMoreInStock_IsNotLargerInAll() => Values.Law.Holds(WholeUnits, problem =>
    {
        var more = problem with { OpeningStock = [.. problem.OpeningStock, SupplySample.Batch(10, 6)] };
        return SupplyPipeline.Simulate(more).Months.Sum(month => month.UnitsShort)
            <= SupplyPipeline.Simulate(problem).Months.Sum(month => month.UnitsShort);
    });
}
