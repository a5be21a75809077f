using HealthCoop.Planning.Resources.Volumes;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Volumes;

public sealed class VolumeCalculatorTests
{
    private static readonly CaseVolumes Cases = new(2, 2, 2, [10, 20, 1, 2, 30, 40, 3, 4]);
    private static readonly InputsPerCase Inputs = new(2, 3, [1, 0, 0.5, 0, 100, 2]);

    [Fact]
    public void Calculate_TwoServices_AddsWhatTheirCasesTake() => Assert.Equal(
        [10, 100, 7, 20, 200, 14, 30, 300, 21, 40, 400, 28],
        VolumeCalculator.Calculate(Cases, Inputs, cancellationToken: TestContext.Current.CancellationToken).Values);

    [Fact]
    public void Indexers_OfAPlace_GiveItsValue()
    {
        var volumes = VolumeCalculator.Calculate(Cases, Inputs, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((2, 2, 3), (volumes.Sites, volumes.Years, volumes.Inputs));
        Assert.Equal(3, Cases[1, 1, 0]);
        Assert.Equal(100, Inputs[1, 1]);
        Assert.Equal(28, volumes[1, 1, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => volumes[0, 0, 3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => volumes[0, 2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => volumes[-1, 0, 0]);
    }

    [Fact]
    public void Calculate_QuantityBeyondDouble_IsInfinite()
    {
        var volumes = VolumeCalculator.Calculate(new(1, 2, 1, [1e300, 0]), new(2, 1, [1e300, 1]), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(double.PositiveInfinity, volumes[0, 0, 0]);
    }

    [Fact]
    public void Calculate_OtherNumberOfServices_Throws() =>
        Assert.Throws<ArgumentException>(() => VolumeCalculator.Calculate(Cases, new(3, 1, [1, 2, 3]), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Calculate_NegativeDegree_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VolumeCalculator.Calculate(Cases, Inputs, -1, cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Calculate_Stopped_Throws() => Assert.ThrowsAny<OperationCanceledException>(
        () => VolumeCalculator.Calculate(Cases, Inputs, 1, new CancellationToken(true)));

    [Fact]
    public void CaseVolumes_OfAnArray_OwnTheirValues()
    {
        double[] values = [1, 2];
        var cases = new CaseVolumes(1, 1, 2, values);
        values[0] = 7;

        Assert.Equal([1, 2], cases.Values);
        Assert.Equal(new CaseVolumes(1, 1, 2, [1, 2]), cases);
        Assert.NotEqual(new CaseVolumes(1, 2, 1, [1, 2]), cases);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Values_NotKnownOrNegative_Throw(double value)
    {
        Assert.Throws<ArgumentException>(() => new CaseVolumes(1, 1, 2, [1, value]));
        Assert.Throws<ArgumentException>(() => new InputsPerCase(1, 2, [1, value]));
        Assert.Throws<ArgumentException>(() => new InputVolumes(1, 1, 2, [1, value]));
    }

    [Fact]
    public void Values_TooFewOrTooMany_Throw()
    {
        Assert.Throws<ArgumentException>(() => new CaseVolumes(1, 2, 2, [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => new InputsPerCase(2, 2, [1, 2, 3, 4, 5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseVolumes(0, 1, 1, []));
        Assert.Throws<OverflowException>(() => new InputsPerCase(1 << 16, 1 << 16, []));
    }
}
