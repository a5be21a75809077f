using System.Diagnostics;

namespace HealthCoop.Mutation;

/// <summary>Runs other programs.</summary>
internal static class Processes
{
    /// <summary>Runs a program to its end, or until a limit of time.</summary>
    /// <param name="start">The program.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>The exit code, nothing where the program was stopped; and what it wrote.</returns>
    public static async Task<(int? ExitCode, string Output)> RunAsync(ProcessStartInfo start, TimeSpan limit)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        using var stop = new CancellationTokenSource(limit);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (null, await output.ConfigureAwait(false));
        }

        return (process.ExitCode, await output.ConfigureAwait(false));
    }
}
