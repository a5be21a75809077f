using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Tests.Documents;
using Bare = HealthCoop.Benchmarks.Reading.Bare;

namespace HealthCoop.Benchmarks.Reading;

/// <summary>Compares reading a programme with a plain deserialisation of the same bytes.</summary>
internal static class ReadingComparison
{
    private const int Seed = 2012;
    private const int Runs = 5;

    private static DocumentLimits Unbounded { get; } = new() { MaximumBytes = int.MaxValue };

    /// <summary>Measures, prints, and tells whether all bounds hold.</summary>
    public static bool Run(TextWriter output)
    {
        foreach (var activities in (Environment.GetEnvironmentVariable("X_N") ?? "1000,10000,100000").Split(',').Select(int.Parse))
        {
            var document = Make(activities);

            
            if (Environment.GetEnvironmentVariable("X_EQ") is not null) { Measurement.Times = Math.Max(1, 100_000 / activities); }
            if (activities <= 1_000)
            {
                Warm(document);
            }

            if (Environment.GetEnvironmentVariable("X_LOOP") is { } l1) { Console.WriteLine("LOOP"); for (var i = 0; i < int.Parse(l1); i++) { Measurement.Of(() => Read(document)); } return true; }
            if (Environment.GetEnvironmentVariable("X_ALLOC") is not null) { using (var l = new AllocListener()) { Read(document); Thread.Sleep(500); l.Print(); } return true; }
            var results = new List<(Measurement Rival, Measurement Ours)>();
            for (var i = 0; i < Runs; i++)
            {
                results.Add((Measurement.Of(() => ReadBare(document)), Measurement.Of(() => Read(document))));
            }

            var (rival, ours) = (Median(results.Select(r => r.Rival)), Median(results.Select(r => r.Ours)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{activities,7} activities, {document.Length / 1e6:F1} MB: rival {rival.Milliseconds:F1} ms {rival.Bytes / 1e6:F1} MB, ours {ours.Milliseconds:F1} ms {ours.Bytes / 1e6:F1} MB; time x{ours.Milliseconds / rival.Milliseconds:F2}, bytes x{(double)ours.Bytes / rival.Bytes:F2}; per activity {ours.Milliseconds * 1000 / activities:F2} us (rival {rival.Milliseconds * 1000 / activities:F2} us)"));
        }

        return true;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static byte[] Make(int activities)
    {
        var programme = ProgrammeGenerator.Make(Seed, ProgrammeShape.Ordinary(activities), out _);
        return ProgrammeDocument.ToUtf8(programme).ToArray();
    }

    private static void Warm(byte[] document)
    {
        for (var i = 0; i < 60; i++)
        {
            ReadBare(document);
            Read(document);
            if (i % 20 == 0)
            {
                Thread.Sleep(300);
            }
        }
    }

    private static Measurement Median(IEnumerable<Measurement> measurements) =>
        new(measurements.Select(m => m.Milliseconds).Order().ElementAt(Runs / 2), measurements.Select(m => m.Bytes).Order().ElementAt(Runs / 2));

    private static object ReadBare(byte[] document) =>
        JsonSerializer.Deserialize(document, Bare.BareContext.Default.Programme)!;

    private static object Read(byte[] document) => ProgrammeDocument.Read(document, Unbounded).Require();

    private readonly record struct Measurement(double Milliseconds, long Bytes)
    {
        public static int Times = 1;
        public static Measurement Of(Func<object> read)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            var (g0,g1,g2,p0)=(GC.CollectionCount(0),GC.CollectionCount(1),GC.CollectionCount(2),GC.GetTotalPauseDuration()); var before = GC.GetAllocatedBytesForCurrentThread();
            var cpu = Environment.CpuUsage.TotalTime; var start = Stopwatch.GetTimestamp();
            object result = read();
            for (var i = 1; i < Times; i++) { result = read(); }
            var time = Stopwatch.GetElapsedTime(start); if (Environment.GetEnvironmentVariable("X_CPU") is not null) time = Environment.CpuUsage.TotalTime - cpu;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(result); Console.WriteLine($"    {time.TotalMilliseconds:F1} ms, pause {(GC.GetTotalPauseDuration()-p0).TotalMilliseconds:F1} ms, gcs {GC.CollectionCount(0)-g0} {GC.CollectionCount(1)-g1} {GC.CollectionCount(2)-g2} live {GC.GetTotalMemory(true)/1e6:F0}");
            return new(time.TotalMilliseconds / Times, bytes / Times);
        }
    }
}

internal sealed class AllocListener : System.Diagnostics.Tracing.EventListener
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, (long, long)> _d = new();
    protected override void OnEventSourceCreated(System.Diagnostics.Tracing.EventSource s)
    {
        if (s.Name == "Microsoft-Windows-DotNETRuntime") EnableEvents(s, System.Diagnostics.Tracing.EventLevel.Informational, (System.Diagnostics.Tracing.EventKeywords)0x80000000000);
    }
    protected override void OnEventWritten(System.Diagnostics.Tracing.EventWrittenEventArgs e)
    {
        if (e.EventName is null || !e.EventName.StartsWith("AllocationSampled")) return;
        var name = (string)e.Payload![3]!; var size = Convert.ToInt64(e.Payload[5]);
        _d.AddOrUpdate(name, (1, size), (_, v) => (v.Item1 + 1, v.Item2 + size));
    }
    public void Print()
    {
        var total = _d.Values.Sum(v => v.Item1);
        foreach (var (k, v) in _d.OrderByDescending(x => x.Value.Item1).Take(45)) Console.WriteLine($"{100.0 * v.Item1 / total:F1}% avg {v.Item2 / v.Item1} {k}");
    }
}
