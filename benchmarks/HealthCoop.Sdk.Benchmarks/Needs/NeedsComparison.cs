using System.Diagnostics;
using System.Globalization;
using HealthCoop.Planning.Resources.Volumes;

namespace HealthCoop.Benchmarks.Needs;

/// <summary>Measures what cases take, and what that costs, beside numpy's <c>einsum</c> over the same inputs.</summary>
/// <remarks>Everything takes turns; printed are medians of five turns, of ratios too, which are taken within a
/// turn.</remarks>
internal static class NeedsComparison
{
    private const int Turns = 5;

    // In a turn all take turns again, so that what slows the machine down for some seconds slows all.
    private const int Slices = 10;
    private const double ProductsInASlice = 3e9;
    private const double LinesInASlice = 3e6;
    private const int MoreSites = 10;

    // Prices up to five euros, in millionths, one far from the next.
    private const long HighestPrice = 5_000_000;
    private const long Stride = 1_234_567;

    private const double MostTime = 1;
    private const double MostDifference = 1e-9;
    private const double LeastGain = 1.7;
    private const double MostGrowth = 1.3;

    /// <summary>Measures and prints.</summary>
    /// <returns>0 where all bounds hold, 1 where one is broken, 2 where there is no numpy to compare with.</returns>
    public static int Run(TextWriter output, int sites, int services, int years, int inputs)
    {
        using var rival = NeedsRival.Start(sites, services, years, inputs);
        if (rival is null)
        {
            output.WriteLine("not compared: no Python here has numpy "
                + "(apt-get install --no-install-recommends python3-numpy libopenblas0-pthread)");
            return 2;
        }

        output.WriteLine($"{sites} sites, {services} services, {years} years, {inputs} inputs");
        output.WriteLine(rival.Name);
        var perCase = new InputsPerCase(services, inputs, rival.Read("inputs.bin"));
        var cases = new CaseVolumes(sites, services, years, rival.Read("cases.bin"));
        var times = (int)Math.Max(1, ProductsInASlice / ((double)sites * services * years * inputs));
        // numpy's results come and go in memory that its process keeps.
        var kept = new double[sites * years * inputs];
        var measured = Measure(
            () => rival.Run(times),
            () => Time(times, () => VolumeCalculator.Calculate(cases, perCase, kept, 1)),
            () => Time(times, () => VolumeCalculator.Calculate(cases, perCase, kept, 2)),
            () => Time(times, () => VolumeCalculator.Calculate(cases, perCase, 1)),
            () => Time(times, () => VolumeCalculator.Calculate(cases, perCase, 2)));
        var (numpy, one, two) = (measured[0], measured[1], measured[2]);
        var difference = Difference(kept, rival.Result());
        output.WriteLine(Text(
            $"numpy {Median(numpy):F3} ms, ours on one core {Median(one):F3} ms, on two {Median(two):F3} ms"));
        output.WriteLine(Text($"ours into new memory: on one core {Median(measured[3]):F3} ms, ")
            + Text($"on two {Median(measured[4]):F3} ms, {Ratio(measured[3], measured[4]):G3} times quicker"));
        var growth = Growth(output, cases, perCase);
        bool[] holds =
        [
            Bound(output, "one core, time beside numpy's", Ratio(one, numpy), MostTime, isMost: true),
            Bound(output, "largest relative difference", difference, MostDifference, isMost: true),
            Bound(output, "two cores, times quicker than one", Ratio(one, two), LeastGain, isMost: false),
            Bound(output, "with money, growth of time per line", growth, MostGrowth, isMost: true),
        ];
        return Array.TrueForAll(holds, static held => held) ? 0 : 1;
    }

    // How much longer a line takes where there are many more sites: quantities and costs, all on one core.
    private static double Growth(TextWriter output, CaseVolumes cases, InputsPerCase perCase)
    {
        var prices = Enumerable.Range(1, perCase.Inputs)
            .Select(static input => UnitPrice.Eur(input * Stride % HighestPrice / 1_000_000m))
            .ToValueList();
        var values = Enumerable.Repeat(cases.Values, MoreSites).SelectMany(static all => all).ToArray();
        var many = new CaseVolumes(cases.Sites * MoreSites, cases.Services, cases.Years, values);
        var measured = Measure(() => NanosecondsALine(cases), () => NanosecondsALine(many));
        output.WriteLine(LineOf(cases, measured[0]));
        output.WriteLine(LineOf(many, measured[1]));
        return Ratio(measured[1], measured[0]);

        InputCosts Cost(CaseVolumes size) =>
            VolumeCosting.Cost(VolumeCalculator.Calculate(size, perCase, 1), prices, 1);

        int Lines(CaseVolumes size) => size.Sites * size.Years * perCase.Inputs;

        double NanosecondsALine(CaseVolumes size) =>
            Time((int)Math.Max(1, LinesInASlice / Lines(size)), () => Cost(size)) * 1e6 / Lines(size);

        string LineOf(CaseVolumes size, double[] nanoseconds)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var costs = Cost(size);
            var bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / Lines(size);
            return Text($"{size.Sites} sites, {Lines(size)} lines, {costs.Lines.Count()} of them not zero: ")
                + Text($"{Median(nanoseconds):F2} ns and {bytes:F2} bytes per line");
        }
    }

    // What each of several works says, in each turn; within a turn they take turns again. The first turn warms up.
    private static double[][] Measure(params Func<double>[] works)
    {
        var times = Array.ConvertAll(works, static _ => new double[Turns + 1]);
        for (var slice = 0; slice < (Turns + 1) * Slices; slice++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                times[work][slice / Slices] += works[work]() / Slices;
            }
        }

        return Array.ConvertAll(times, static turns => turns[1..]);
    }

    // Milliseconds that one of several takes.
    private static double Time(int times, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
    }

    private static double Difference(double[] ours, double[] theirs)
    {
        var most = ours.Length == theirs.Length ? 0 : double.PositiveInfinity;
        for (var i = 0; i < theirs.Length && most < double.PositiveInfinity; i++)
        {
            most = Math.Max(most, ours[i] == theirs[i] ? 0 : Math.Abs(ours[i] - theirs[i]) / Math.Abs(theirs[i]));
        }

        return most;
    }

    private static bool Bound(TextWriter output, string what, double value, double bound, bool isMost)
    {
        var holds = isMost ? value <= bound : value >= bound;
        var text = Text($"{what}: {value:G3}, at {(isMost ? "most" : "least")} {bound:G3}");
        output.WriteLine($"{text}: {(holds ? "holds" : "BROKEN")}");
        return holds;
    }

    private static double Ratio(double[] numerators, double[] denominators) =>
        Median(numerators.Zip(denominators, static (numerator, denominator) => numerator / denominator));

    private static double Median(IEnumerable<double> values)
    {
        var inOrder = values.Order().ToList();
        return inOrder[inOrder.Count / 2];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
