using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class StaffingPressureTests
{
    [Theory]
    [InlineData(0, "Extremely high")]
    [InlineData(29, "Extremely high")]
    [InlineData(30, "Very high")]
    [InlineData(50, "High")]
    [InlineData(70, "Moderately high")]
    [InlineData(90, "Normal")]
    [InlineData(109, "Normal")]
    [InlineData(110, "Low")]
    [InlineData(400, "Low")]
    public void Of_RatioInABand_HasItsLabel(int current, string label) =>
        Assert.Equal(label, Of(current, 100, PressureBands.Bangladesh2020).Label?.English);

    [Fact]
    public void Of_BandsInAnyOrder_IsTheSame() => Assert.Equal(
        Of(6, 10, PressureBands.Bangladesh2020),
        Of(6, 10, PressureBands.Bangladesh2020.Reverse().ToValueList()));

    [Fact]
    public void Of_RatioBelowAllBands_HasNoLabel() => Assert.Null(Of(1, 10, [new(0.5m, new("Enough"))]).Label);

    [Fact]
    public void Of_NobodyRequired_HasNoRatioAndADifference()
    {
        var pressure = Of(2, 0, PressureBands.Bangladesh2020);

        Assert.Null(pressure.Ratio);
        Assert.Null(pressure.Label);
        Assert.Equal(2, pressure.Difference);
    }

    private static StaffingPressure Of(decimal current, decimal required, ValueList<PressureBand> bands) =>
        StaffingPressure.Of(FullTimeEquivalent.Of(current), FullTimeEquivalent.Of(required), bands);
}
