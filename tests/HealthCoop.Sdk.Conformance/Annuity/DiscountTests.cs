using System.Text.Json;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Conformance.Annuity;

/// <summary>The published unit case of discounting: 1 / (1 + r)^n.</summary>
public sealed class DiscountTests
{
    // The published figure was computed in binary fractions: its sixteenth digit is off.
    private const decimal PublishedPrecision = 0.000000000000001m;

    [Fact]
    [Reproduces("programme-cost/discount")]
    public void DiscountFactor_OfTheDiscountCase_IsThePublishedOne()
    {
        var file = Path.Combine(ConformanceFolder.Require("programme-cost"), "programme_cost_cases.json");
        var published = JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("published_unit_tests")
            .EnumerateArray()
            .Single(one => one.GetProperty("fn").GetString() == "discount");
        var rate = DiscountRate.Of(Percentage.FromFraction(published.GetProperty("r").GetDecimal()));

        var factor = rate.DiscountFactor(published.GetProperty("n").GetInt32());

        var expected = published.GetProperty("expected").GetDecimal();
        Assert.Equal(0.7440939148967249m, expected);
        Assert.InRange(factor, expected - PublishedPrecision, expected + PublishedPrecision);
    }
}
