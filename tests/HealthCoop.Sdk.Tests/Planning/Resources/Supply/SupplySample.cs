using HealthCoop.Care;
using HealthCoop.Planning.Resources.Supply;
using HealthCoop.Planning.Resources.Supply.Pipeline;
using NodaTime;

namespace HealthCoop.Tests.Planning.Resources.Supply;

/// <summary>An order and a pipeline whose figures can be followed by hand.</summary>
internal static class SupplySample
{
    public static YearMonth January { get; } = new(2019, 1);

    public static Narrative Guess { get; } = new("C'est une estimation.", "It is a guess.");

    /// <summary>100 units a month, three months of lead time, six between orders, 300 in reserve, 200 there.</summary>
    public static CommodityProblem Order { get; } = new()
    {
        Item = new Id<CommodityItem>("amoxicillin"),
        Method = Consumption(600),
        LeadTime = Claim.Expected(Length.Months(3)),
        ProcurementPeriod = Length.Months(6),
        SafetyStock = new LeadTimeSafetyStock(),
        StockOnHand = Claim.Achieved(150m),
        StockOnOrder = Claim.Achieved(50m),
        PackSize = Claim.Planned(PackSize.Of(100)),
        ShelfLife = Claim.Expected(Length.Months(24)),
        ShelfLifeOfStock = Claim.Expected(Length.Months(12)),
    };

    /// <summary>Ten units a month for six months, 25 in stock, and 30 to arrive in April.</summary>
    public static PipelineProblem Pipeline { get; } = new()
    {
        Item = new Id<CommodityItem>("amoxicillin"),
        FirstMonth = January,
        NeedPerMonth = Enumerable.Repeat(Claim.Expected(10m), 6).ToValueList(),
        OpeningStock = [Batch(25, 12)],
        OnOrder = [Delivery(30, 4)],
        ShelfLife = Claim.Expected(Length.Months(12)),
    };

    public static ConsumptionMethod Consumption(decimal units, int daysOutOfStock = 0) =>
        new(Claim.Achieved(units), Length.Months(6), Claim.Achieved(daysOutOfStock));

    public static MorbidityMethod Morbidity(
        decimal episodes,
        params (decimal Percent, decimal Quantity)[] treatments) => new(
            Claim.Expected(AnnualQuantity.Of(episodes)),
            treatments.Select(each => new Treatment(
                Claim.Planned(Percentage.FromPercent(each.Percent)),
                Claim.Planned(QuantityPerCase.Of(each.Quantity)))).ToValueList());

    public static StockBatch Batch(decimal units, int lastMonth) =>
        new(Claim.Achieved(units), Claim.Achieved(January.PlusMonths(lastMonth - 1)));

    public static SupplyDelivery Delivery(decimal units, int month) =>
        new(January.PlusMonths(month - 1), Claim.Planned(units));
}
