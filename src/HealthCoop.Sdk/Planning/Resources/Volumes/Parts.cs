namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Work on many rows, in parts that some threads take one after the other.</summary>
internal static class Parts
{
    /// <summary>Works on all rows.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="inAPart">How many rows a part has; where that is below 1, one.</param>
    /// <param name="degree">How many threads work at once; 0 for one on each processor.</param>
    /// <param name="work">Works on the rows from the first to before the second.</param>
    /// <param name="cancellationToken">Stops the work between parts.</param>
    public static void Run(
        int rows,
        int inAPart,
        int degree,
        Action<int, int> work,
        CancellationToken cancellationToken)
    {
        var size = Math.Clamp(inAPart, 1, rows);
        var parts = ((rows - 1) / size) + 1;
        var threads = Math.Min(degree == 0 ? Environment.ProcessorCount : degree, parts);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        var taken = -1;

        // A thread takes the next part when it is done with one: that they end together matters more than who begins.
        Parallel.For(0, threads, options, _ =>
        {
            for (var part = Next(); part < parts; part = Next())
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(part * size, (int)Math.Min(((long)part + 1) * size, rows));
            }
        });

        int Next() => Interlocked.Increment(ref taken);
    }
}
