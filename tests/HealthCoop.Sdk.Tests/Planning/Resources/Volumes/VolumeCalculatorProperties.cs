using FsCheck;
using HealthCoop.Planning.Resources.Volumes;
using Xunit;
using static HealthCoop.Tests.Planning.Resources.Volumes.MadeUpVolumes;
using static HealthCoop.Tests.Values.Law;

namespace HealthCoop.Tests.Planning.Resources.Volumes;

public sealed class VolumeCalculatorProperties
{
    private static readonly Gen<(CaseVolumes Cases, InputsPerCase Inputs)> Cases = Problems;

    [Fact]
    public void Calculate_AnyProblem_IsTheSumOverServicesInOrder() => Holds(Cases, static problem =>
        BitsOf(VolumeCalculator.Calculate(problem.Cases, problem.Inputs).Values.AsSpan())
            .SequenceEqual(Quantities(problem.Cases, problem.Inputs)));

    [Fact]
    public void Calculate_AnyWidthOfLanes_GivesTheSameBits()
    {
        HoldsWith<OneLane>();
        HoldsWith<TwoLanes<OneLane>>();
        HoldsWith<Lanes128>();
        HoldsWith<TwoLanes<Lanes128>>();
        HoldsWith<Lanes256>();
        HoldsWith<TwoLanes<Lanes256>>();
        HoldsWith<Lanes512>();
        HoldsWith<TwoLanes<Lanes512>>();
    }

    [Fact]
    public void Calculate_AnyNumberOfThreads_GivesTheSameBits()
    {
        var cases = new CaseVolumes(150, 60, 5, ManyAmounts(150 * 60 * 5));
        var inputs = new InputsPerCase(60, 71, ManyAmounts(60 * 71));
        var expected = Quantities(cases, inputs);

        Assert.All([0, 1, 2, 3], degree =>
            Assert.Equal(expected, BitsOf(VolumeCalculator.Calculate(cases, inputs, degree, cancellationToken: TestContext.Current.CancellationToken).Values.AsSpan())));
    }

    [Fact]
    public void Calculate_IntoMemoryOfTheCaller_WritesTheSameOverWhatWasThere() => Holds(Cases, static problem =>
    {
        var kept = new double[problem.Cases.Sites * problem.Cases.Years * problem.Inputs.Inputs];
        Array.Fill(kept, double.NaN);
        VolumeCalculator.Calculate(problem.Cases, problem.Inputs, kept);
        return BitsOf(kept).SequenceEqual(Quantities(problem.Cases, problem.Inputs));
    });

    [Fact]
    public void Calculate_ScaledByAPowerOfTwo_IsScaledExactly() => Holds(Cases, static problem =>
    {
        var (cases, inputs) = problem;
        var whole = VolumeCalculator.Calculate(cases, inputs).Values;
        var scaled = VolumeCalculator.Calculate(
            new(cases.Sites, cases.Services, cases.Years, [.. cases.Values.Select(static value => value * 8)]),
            new(inputs.Services, inputs.Inputs, [.. inputs.Values.Select(static value => value / 2)]));
        return scaled.Values == whole.Select(static value => value * 4).ToValueList();
    });

    [Fact]
    public void Calculate_OneMoreService_LowersNothing() => Holds(Cases, static problem =>
    {
        var (cases, inputs) = problem;
        var all = VolumeCalculator.Calculate(cases, inputs).Values;
        var one = VolumeCalculator.Calculate(FirstOnly(cases), FirstOnly(inputs)).Values;
        return all.Zip(one).All(static pair => pair.First >= pair.Second && pair.Second >= 0);
    });

    private static void HoldsWith<T>()
        where T : struct, ILanes<T> => Holds(Cases, static problem =>
    {
        var (cases, inputs) = problem;
        if (inputs.Inputs < T.Width)
        {
            return true;
        }

        var first = inputs.Inputs - T.Width;
        var quantities = new double[cases.Sites * cases.Years * inputs.Inputs];
        new LanePanel<T>(inputs, first).Multiply(cases, 0, cases.Sites * cases.Years, quantities);
        var expected = Quantities(cases, inputs);
        return BitsOf(quantities)
            .Select((bits, i) => bits == (i % inputs.Inputs < first ? 0 : expected[i]))
            .All(static isSame => isSame);
    });

    private static CaseVolumes FirstOnly(CaseVolumes cases) => new(
        cases.Sites,
        1,
        cases.Years,
        [.. from site in Enumerable.Range(0, cases.Sites)
            from year in Enumerable.Range(0, cases.Years)
            select cases[site, 0, year]]);

    private static InputsPerCase FirstOnly(InputsPerCase inputs) =>
        new(1, inputs.Inputs, inputs.Values.AsSpan()[..inputs.Inputs]);
}
