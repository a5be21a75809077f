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
/// <remarks>
/// Of a large document all stays in memory, and the garbage collector goes through it again and again while the rest is
/// read, whoever reads it; a small one is read before the first collection. What a document's size costs the reader for
/// each activity is therefore measured, and bound, without a collection while it is read.
/// </remarks>
internal static class ReadingComparison
{
    private const int Seed = 2012;
    private const int Turns = 5;
    private const int MostReadingsInATurn = 9;
    private const int WarmRuns = 60;
    private const double MostTime = 3;
    private const double MostBytes = 3.5;
    private const double MostGrowth = 1.2;

    // More than either takes for the largest document.
    private const long RoomWithoutCollection = 700_000_000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    private static DocumentLimits Unbounded { get; } = new() { MaximumBytes = int.MaxValue };

    /// <summary>Measures, prints, and tells whether all bounds hold.</summary>
    public static bool Run(TextWriter output)
    {
        var documents = Sizes.Select(static activities => new Document(activities, Make(activities))).ToList();
        CheckThatTheRivalReadsEveryMember(documents[0].Json);
        Warm(documents[0].Json);
        output.WriteLine("With the garbage collector:");
        var collected = Compare(documents, Measurement.Of);
        Write(output, collected);
        output.WriteLine("Without a collection while a document is read:");
        var free = Compare(documents, Measurement.WithoutCollectionOf);
        Write(output, free);
        return collected[1].Time <= MostTime
            && collected[1].Bytes <= MostBytes
            && free[^1].GrowthSince(free[0]) <= MostGrowth;
    }

    private static void Write(TextWriter output, IReadOnlyList<Comparison> comparisons)
    {
        foreach (var now in comparisons)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{now.Document.Activities,7} activities, {now.Document.Json.Length / 1e6:F1} MB: "
                + $"rival {now.Rival.Milliseconds:F1} ms, {now.Rival.Bytes / 1e6:F1} MB; "
                + $"ours {now.Ours.Milliseconds:F1} ms, {now.Ours.Bytes / 1e6:F1} MB; "
                + $"time x{now.Time:F2}, bytes x{now.Bytes:F2}; "
                + $"time for each activity x{now.GrowthSince(comparisons[0]):F2}, "
                + $"the rival's x{now.RivalsGrowthSince(comparisons[0]):F2}"));
        }
    }

    // All sizes and both readers take turns, and times are compared within a turn, so that what slows the machine down
    // for a while slows all of them. What is short is read more often in a turn, so that a moment counts less for it.
    private static List<Comparison> Compare(List<Document> documents, Func<Func<object>, Measurement> measure)
    {
        var comparisons = documents.ConvertAll(static document => new Comparison(document, [], []));
        for (var i = 0; i < Turns; i++)
        {
            foreach (var (document, rivals, ours) in comparisons)
            {
                var (rivalsNow, oursNow) = (new List<Measurement>(), new List<Measurement>());
                for (var j = 0; j < Math.Min(MostReadingsInATurn, Sizes[^1] / document.Activities); j++)
                {
                    rivalsNow.Add(measure(() => ReadBare(document.Json)));
                    oursNow.Add(measure(() => Read(document.Json)));
                }

                rivals.Add(Measurement.MedianOf(rivalsNow));
                ours.Add(Measurement.MedianOf(oursNow));
            }
        }

        return comparisons;
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

    private static double Median(IEnumerable<double> values)
    {
        var inOrder = values.Order().ToList();
        return inOrder[inOrder.Count / 2];
    }

    private static Programme ReadBare(byte[] document) =>
        JsonSerializer.Deserialize(document, BareContext.Default.Programme)!;

    private static Programmes.Programme Read(byte[] document) => ProgrammeDocument.Read(document, Unbounded).Require();

    private sealed record Document(int Activities, byte[] Json);

    // What each turn measured, in the order of the turns.
    private sealed record Comparison(Document Document, List<Measurement> Rivals, List<Measurement> OurOwn)
    {
        public Measurement Rival => Measurement.MedianOf(Rivals);

        public Measurement Ours => Measurement.MedianOf(OurOwn);

        public double Time => Median(OurOwn.Zip(
            Rivals,
            static (ours, rival) => ours.Milliseconds / rival.Milliseconds));

        public double Bytes => (double)Ours.Bytes / Rival.Bytes;

        public double GrowthSince(Comparison first) => Growth(first, static comparison => comparison.OurOwn);

        public double RivalsGrowthSince(Comparison first) => Growth(first, static comparison => comparison.Rivals);

        private double Growth(Comparison first, Func<Comparison, List<Measurement>> turns) => Median(turns(this).Zip(
            turns(first),
            (now, before) => EachOf(now) / first.EachOf(before)));

        private double EachOf(Measurement measurement) => measurement.Milliseconds / Document.Activities;
    }

    private readonly record struct Measurement(double Milliseconds, long Bytes)
    {
        public static Measurement MedianOf(IReadOnlyCollection<Measurement> measurements) => new(
            Median(measurements.Select(static measurement => measurement.Milliseconds)),
            (long)Median(measurements.Select(static measurement => (double)measurement.Bytes)));

        public static Measurement Of(Func<object> read)
        {
            Collect();
            return OfRunning(read);
        }

        public static Measurement WithoutCollectionOf(Func<object> read)
        {
            Collect();
            if (!GC.TryStartNoGCRegion(RoomWithoutCollection))
            {
                throw new InvalidOperationException($"There is no memory of {RoomWithoutCollection} bytes.");
            }

            var measured = OfRunning(read);
            GC.EndNoGCRegion();
            return measured;
        }

        private static void Collect()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }

        private static Measurement OfRunning(Func<object> read)
        {
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
