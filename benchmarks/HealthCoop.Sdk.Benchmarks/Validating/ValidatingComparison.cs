using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Tests.Validation;
using HealthCoop.Validation;

namespace HealthCoop.Benchmarks.Validating;

/// <summary>Measures holding programmes against the whole catalogue, beside <see cref="JsonDocument.Parse(Stream, JsonDocumentOptions)"/>
/// of the same documents.</summary>
/// <remarks>Everything takes turns, and ratios are taken within a turn, so that what slows the machine down for a while
/// slows all of it; printed are medians of five turns.</remarks>
internal static class ValidatingComparison
{
    private const int Turns = 5;
    private const int WarmRuns = 100;
    private const int Programmes = 10_000;

    // In a turn, one and two take turns again, so that what slows the machine down for some seconds slows both.
    private const int Slices = 20;
    private const double MostTime = 4;
    private const double MostGrowth = 1.3;
    private const double LeastGain = 50;
    private const double LeastThroughput = 1.7;
    private const int MostRunsInATurn = 9;
    private const int Changes = 20;

    // What a report takes whatever the size of the programme: its results, one for each rule.
    private const long BytesOfAReport = 100_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    private static readonly ProgrammeValidator Validator = new();

    // Keeps memory for several at once, of which the other needs none.
    private static readonly ProgrammeValidator Many = new();

    /// <summary>Measures, prints, and tells whether all bounds hold.</summary>
    public static async Task<bool> RunAsync(TextWriter output)
    {
        // First, while nothing large is there that collecting memory would look through.
        var throughput = await ThroughputAsync(output).ConfigureAwait(false);
        var programmes = Sizes.Select(SoundProgramme.Large).ToList();
        var documents = programmes.ConvertAll(static programme => ProgrammeDocument.ToUtf8(programme));
        Warm(programmes[0], documents[0]);

        // Makes the memory for the largest, which is used again.
        Validator.Validate(programmes[^1]);
        var turns = Enumerable.Range(0, Turns).Select(_ => Turn.Take(programmes, documents)).ToList();
        for (var size = 0; size < Sizes.Length; size++)
        {
            await output.WriteLineAsync(Line(turns, size, documents[size].Length)).ConfigureAwait(false);
        }

        var gain = Median(turns.Select(static turn => turn.Validating[1] / turn.Revalidating));
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"revalidation after one change of {Sizes[1]}: {Median(turns.Select(static t => t.Revalidating)):F3} ms, "
            + $"x{gain:F0} quicker")).ConfigureAwait(false);
        return Median(turns.Select(static turn => turn.Validating[1] / turn.Parsing[1])) <= MostTime
            && turns.TrueForAll(static turn => turn.Bytes.All(static bytes => bytes <= BytesOfAReport))
            && Median(turns.Select(static turn => turn.Growth(Sizes.Length - 1))) <= MostGrowth
            && gain >= LeastGain
            && throughput >= LeastThroughput;
    }

    private static string Line(List<Turn> turns, int size, int bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Sizes[size],7} activities, {bytes / 1e6:F1} MB: parsing {Median(turns.Select(t => t.Parsing[size])):F2} ms; "
        + $"validating {Median(turns.Select(t => t.Validating[size])):F2} ms, {turns.Max(t => t.Bytes[size])} bytes, "
        + $"{turns[^1].Findings[size]} findings; time x{Median(turns.Select(t => t.Validating[size] / t.Parsing[size])):F2}, "
        + $"for each activity x{Median(turns.Select(t => t.Growth(size))):F2}");

    // One programme of a sample's size after the other, read and held against the rules, by one and by two at once.
    private static async Task<double> ThroughputAsync(TextWriter output)
    {
        var sample = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "programmes", "pbo-sante.json"))
            .ConfigureAwait(false);
        var ratios = new List<double>();
        var (ones, twos) = (new List<double>(), new List<double>());
        await ValidateAllAsync(sample, 2).ConfigureAwait(false);
        for (var turn = 0; turn < Turns; turn++)
        {
            var (one, two) = (0.0, 0.0);
            for (var slice = 0; slice < Slices; slice++)
            {
                one += await ValidateAllAsync(sample, 1).ConfigureAwait(false);
                two += await ValidateAllAsync(sample, 2).ConfigureAwait(false);
            }

            ones.Add(one);
            twos.Add(two);
            ratios.Add(one / two);
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Programmes} programmes of a sample's size: {Median(ones):F0} ms by one at a time, {Median(twos):F0} ms by "
            + $"two: throughput x{Median(ratios):F2}")).ConfigureAwait(false);
        return Median(ratios);
    }

    private static async Task<double> ValidateAllAsync(byte[] sample, int degree)
    {
        var start = Stopwatch.GetTimestamp();
        await foreach (var report in Many.ValidateAllAsync(Repeat(sample), degree).ConfigureAwait(false))
        {
            if (report.Report is null)
            {
                throw new InvalidOperationException("The sample cannot be read.");
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Repeat(byte[] document)
    {
        for (var i = 0; i < Programmes / Slices; i++)
        {
            yield return document;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static void Warm(Programme programme, ReadOnlyMemory<byte> document)
    {
        for (var i = 0; i < WarmRuns; i++)
        {
            JsonDocument.Parse(document).Dispose();
            Validator.Validate(programme);
            Revalidate(programme, Validator.Validate(programme));
        }
    }

    private static double Revalidate(Programme before, ValidationReport report)
    {
        var times = new List<double>();
        for (var i = 0; i < Changes; i++)
        {
            var changed = Changed(before, before.Activities.Count / 2 + i);
            var start = Stopwatch.GetTimestamp();
            Validator.Revalidate(changed, before, report);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Median(times);
    }

    private static Programme Changed(Programme programme, int ordinal)
    {
        var activities = programme.Activities.ToArray();
        activities[ordinal] = activities[ordinal] with { NotAfter = Claim.Planned(new PartialDate(2014, 6)) };
        return programme with { Activities = [.. activities] };
    }

    private static double Median(IEnumerable<double> values)
    {
        var inOrder = values.Order().ToList();
        return inOrder[inOrder.Count / 2];
    }

    // What one turn measured: milliseconds by size, and what validating allocated.
    private sealed record Turn(double[] Parsing, double[] Validating, long[] Bytes, int[] Findings, double Revalidating)
    {
        public static Turn Take(List<Programme> programmes, List<ReadOnlyMemory<byte>> documents)
        {
            var turn = new Turn(new double[Sizes.Length], new double[Sizes.Length], new long[Sizes.Length], new int[Sizes.Length], 0);
            for (var size = 0; size < Sizes.Length; size++)
            {
                turn.Measure(size, programmes[size], documents[size]);
            }

            return turn with { Revalidating = Revalidate(programmes[1], Validator.Validate(programmes[1])) };
        }

        public double Growth(int size) => Validating[size] / Sizes[size] / (Validating[0] / Sizes[0]);

        private void Measure(int size, Programme programme, ReadOnlyMemory<byte> document)
        {
            var (parsing, validating) = (new List<double>(), new List<double>());
            for (var i = 0; i < Math.Min(MostRunsInATurn, Sizes[^1] / Sizes[size]); i++)
            {
                Collect();
                var start = Stopwatch.GetTimestamp();
                JsonDocument.Parse(document).Dispose();
                parsing.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                Collect();
                var before = GC.GetAllocatedBytesForCurrentThread();
                start = Stopwatch.GetTimestamp();
                var report = Validator.Validate(programme);
                validating.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                Bytes[size] = GC.GetAllocatedBytesForCurrentThread() - before;
                Findings[size] = report.Findings.Count + report.Undecided.Count;
            }

            (Parsing[size], Validating[size]) = (Median(parsing), Median(validating));
        }

        private static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }
    }
}
