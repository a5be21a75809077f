using System.Text.Json;
using HealthCoop.Planning.Resources.Supply;
using Xunit;

namespace HealthCoop.Conformance.Commodities;

/// <summary>WHO's consumption method, with the numbers constructed for it.</summary>
public sealed class ConsumptionMethodTests
{
    // The cases are computed in binary fractions, which differ from decimals in the sixteenth digit.
    private const decimal Precision = 0.000_000_000_001m;

    [Fact]
    [Reproduces("commodities/consumption_method")]
    public void Quantify_ConstructedCases_GiveEachPrintedValue()
    {
        var folder = ConformanceFolder.Require("commodities");
        var file = JsonElement.Parse(File.ReadAllBytes(Path.Combine(folder, "consumption_method.json")));
        var cases = file.GetProperty("constructed_cases").EnumerateArray().ToArray();

        Assert.NotEmpty(cases);
        Assert.All(cases, AssertAgrees);
    }

    private static void AssertAgrees(JsonElement printed)
    {
        var plan = CommodityQuantifier.Quantify(new()
        {
            Item = new("constructed"),
            Method = new ConsumptionMethod(
                Claim.Achieved(Number("CT")),
                Length.Months((int)Number("RM")),
                Claim.Achieved((int)Number("DOS"))),
            LeadTime = Claim.Expected(Length.Months((int)Number("LT"))),
            ProcurementPeriod = Length.Months((int)Number("PP")),
            SafetyStock = new LeadTimeSafetyStock(),
            StockOnHand = Claim.Achieved(Number("SI")),
            StockOnOrder = Claim.Achieved(Number("SO")),
            PackSize = null,
        });

        AssertNear(Number("CA"), plan.Use.PerMonth.Value);
        AssertNear(Number("SS"), plan.Order.SafetyStock.Value);
        AssertNear(Number("QO"), plan.Order.Net.Value);
        AssertNear(Number("QO"), plan.Order.Gross.Value);

        decimal Number(string symbol) => printed.GetProperty(symbol).GetDecimal();
    }

    private static void AssertNear(decimal printed, decimal? computed)
    {
        Assert.NotNull(computed);
        Assert.InRange(computed.Value, printed * (1 - Precision), printed * (1 + Precision));
    }
}
