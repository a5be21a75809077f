using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using Xunit;
using CapitalAnnuity = HealthCoop.Planning.Costing.Capital.Annuity;

namespace HealthCoop.Conformance.Annuity;

/// <summary>The published annuities and upkeep of eight pieces of equipment, each to a millionth of itself.</summary>
public sealed class AnnuityTests
{
    private const decimal Tolerance = 0.000001m;

    public static TheoryData<string> Items =>
    [
        "Height Pole (Stadiometer)",
        "Weighing scale",
        "Autoclave",
        "Refrigerator",
        "Cold box",
        "Vaccine Carriers",
        "Ultrasound quality control",
        "Ultrasound scanning machine",
    ];

    [Theory]
    [MemberData(nameof(Items))]
    [Reproduces("annuity")]
    public void PerYear_AtZeroPercent_IsThePublishedAnnuity(string item) =>
        AssertAnnuity(item, 0, one => one.AnnualR0);

    [Theory]
    [MemberData(nameof(Items))]
    public void PerYear_AtThreePercent_IsThePublishedAnnuity(string item) =>
        AssertAnnuity(item, 3, one => one.AnnualR3);

    [Theory]
    [MemberData(nameof(Items))]
    public void PerYear_OfTheMalawiRules_IsThePublishedUpkeep(string item)
    {
        var one = Find(item);

        AssertNear(one.Service, Upkeep(UpkeepType.Service, one));
        AssertNear(one.Spare, Upkeep(UpkeepType.SpareParts, one));
        AssertNear(one.Corrective, Upkeep(UpkeepType.MajorCorrective, one));
    }

    private static AnnuityCase Find(string item) => AnnuityCase.ReadAll().Single(one => one.Item == item);

    private static void AssertAnnuity(string item, decimal percent, Func<AnnuityCase, decimal> published)
    {
        var one = Find(item);
        var annuity = CapitalAnnuity.PerYear(
            Money.Usd(one.K),
            DiscountRate.Of(Percentage.FromPercent(percent)),
            Years.Of(one.N),
            AnnuityTiming.InAdvance);

        AssertNear(published(one), annuity.Amount);
    }

    private static decimal Upkeep(UpkeepType type, AnnuityCase one) =>
        UpkeepPolicy.MalawiStrategicPlan.Rules
            .Single(rule => rule.Type == type)
            .PerYear(UnitPrice.Usd(one.K))!.Value.Amount;

    private static void AssertNear(decimal published, decimal computed) =>
        Assert.InRange(computed, published * (1 - Tolerance), published * (1 + Tolerance));
}
