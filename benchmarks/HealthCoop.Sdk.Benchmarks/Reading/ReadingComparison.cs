using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HealthCoop.Benchmarks.Reading.Bare;
using HealthCoop.Documents;
using HealthCoop.Tests.Documents;

namespace HealthCoop.Benchmarks.Reading;

/// <summary>Compares reading a programme, checked and indexed, with a plain deserialisation of the same bytes into bare
/// mutable classes.</summary>
internal static class ReadingComparison
{
    private const int Seed = 2012;
    private const int Runs = 5;
    private const int WarmRuns = 60;
    private const double MostTime = 3;
    private const double MostBytes = 3.5;
    private const double MostGrowth = 1.2;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    private static DocumentLimits Unbounded { get; } = new() { MaximumBytes = int.MaxValue };

    /// <summary>Measures, prints, and tells whether all bounds hold.</summary>
    public static bool Run(TextWriter output)
    {
        var holds = true;
        double? first = null;
        var smallest = Make(Sizes[0]);
        CheckThatTheRivalReadsEveryMember(smallest);
        Warm(smallest);
        foreach (var activities in Sizes)
        {
            var document = Make(activities);
            var (rival, ours) = Compare(document);
            var each = ours.Milliseconds * 1_000 / activities;
            first ??= each;
            var (time, bytes, growth) =
                (ours.Milliseconds / rival.Milliseconds, (double)ours.Bytes / rival.Bytes, each / first.Value);
            holds &= activities != 10_000 || (time <= MostTime && bytes <= MostBytes);
            holds &= growth <= MostGrowth || activities < 100_000;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{activities,7} activities, {document.Length / 1e6:F1} MB: "
                + $"rival {rival.Milliseconds:F1} ms, {rival.Bytes / 1e6:F1} MB; "
                + $"ours {ours.Milliseconds:F1} ms, {ours.Bytes / 1e6:F1} MB; "
                + $"time x{time:F2}, bytes x{bytes:F2}; {each:F2} us for each activity, x{growth:F2}"));
        }

        return holds;
    }

    private static (Measurement Rival, Measurement Ours) Compare(byte[] document)
    {
        var (rivals, ours) = (new List<Measurement>(), new List<Measurement>());
        for (var i = 0; i < Runs; i++)
        {
            rivals.Add(Measurement.Of(() => ReadBare(document)));
            ours.Add(Measurement.Of(() => Read(document)));
        }

        return (Median(rivals), Median(ours));
    }

    private static byte[] Make(int activities) =>
        ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(Seed, ProgrammeShape.Ordinary(activities), out _)).ToArray();

    // A member that the bare classes lack would cost the rival nothing: write them again with the mode bare-model.
    private static void CheckThatTheRivalReadsEveryMember(byte[] document)
    {
        var strict = new BareContext(new(BareContext.Default.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        });
        JsonSerializer.Deserialize(document, strict.Programme);
    }

    private static void Warm(byte[] document)
    {
        for (var i = 0; i < WarmRuns; i++)
        {
            ReadBare(document);
            Read(document);
        }
    }

    private static Measurement Median(List<Measurement> measurements) => new(
        measurements.Select(measurement => measurement.Milliseconds).Order().ElementAt(Runs / 2),
        measurements.Select(measurement => measurement.Bytes).Order().ElementAt(Runs / 2));

    private static Programme ReadBare(byte[] document) =>
        JsonSerializer.Deserialize(document, BareContext.Default.Programme)!;

    private static Programmes.Programme Read(byte[] document) => ProgrammeDocument.Read(document, Unbounded).Require();

    private readonly record struct Measurement(double Milliseconds, long Bytes)
    {
        public static Measurement Of(Func<object> read)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var result = read();
            var time = Stopwatch.GetElapsedTime(start);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(result);
            return new(time.TotalMilliseconds, bytes);
        }
    }
}
