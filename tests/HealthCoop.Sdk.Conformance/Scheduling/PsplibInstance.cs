using System.Globalization;

namespace HealthCoop.Conformance.Scheduling;

/// <summary>A project of PSPLIB: jobs with durations, and which jobs follow which.</summary>
/// <remarks>R. Kolisch and A. Sprecher, PSPLIB: a project scheduling problem library, EJOR 96 (1997) 205–216.</remarks>
internal sealed record PsplibInstance
{
    /// <summary>Gets the duration of each job, in periods; the first and the last job are dummies of none.</summary>
    public required IReadOnlyDictionary<int, int> Durations { get; init; }

    public required IReadOnlyDictionary<int, int[]> Successors { get; init; }

    /// <summary>Gets the length of the critical path as the library states it (MPM time).</summary>
    public required int StatedLength { get; init; }

    public static PsplibInstance Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var successors = Numbers(lines, "jobnr.    #modes", skip: 0);
        var durations = Numbers(lines, "jobnr. mode", skip: 1);
        return new()
        {
            Successors = successors.ToDictionary(row => row[0], row => row[3..]),
            Durations = durations.ToDictionary(row => row[0], row => row[2]),
            StatedLength = Numbers(lines, "pronr.", skip: 0).Single()[5],
        };
    }

    /// <summary>Computes the longest path by itself: what starts when the last of its predecessors is over.</summary>
    public int LongestPath()
    {
        var ends = new Dictionary<int, int>();
        int EndOf(int job)
        {
            if (!ends.TryGetValue(job, out var end))
            {
                var before = Successors.Where(row => row.Value.Contains(job)).Select(row => EndOf(row.Key));
                ends[job] = end = before.DefaultIfEmpty(0).Max() + Durations[job];
            }

            return end;
        }

        return Durations.Keys.Max(EndOf);
    }

    private static List<int[]> Numbers(string[] lines, string header, int skip) => lines
        .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
        .Skip(1 + skip)
        .TakeWhile(line => !line.StartsWith('*'))
        .Select(line => line
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .ToArray())
        .ToList();
}
