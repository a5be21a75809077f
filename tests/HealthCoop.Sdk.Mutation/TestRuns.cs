using System.Diagnostics;
using System.Globalization;

namespace HealthCoop.Mutation;

/// <summary>Runs the tests of the rules, each time with another mutant and in a process of its own.</summary>
/// <param name="copy">The copy that holds the mutants.</param>
internal sealed class TestRuns(MutatedCopy copy)
{
    private const string Tests = "HealthCoop.Tests.Validation";

    // The cases of the rules notice most mutants, and take little time: the other tests run for what passes them.
    private const string Cases = Tests + ".ShippedRulesTests";
    private const string Slowest = Tests + ".RevalidationProperties";

    private static readonly string[][] Stages =
    [
        ["-class", Cases],
        ["-namespace", Tests, "-class-", Cases, "-class-", Slowest],
        ["-class", Slowest],
    ];

    private static readonly string[] HowToRun = ["-stopOnFail", "-parallel", "none", "-noLogo", "-noColor"];

    /// <summary>Measures how long the tests take without a mutant.</summary>
    /// <returns>The time, or nothing when they fail.</returns>
    public async Task<TimeSpan?> MeasureAsync()
    {
        var watch = Stopwatch.StartNew();
        var isPassed = await PassAsync(0, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        return isPassed ? watch.Elapsed : null;
    }

    /// <summary>Finds the mutants that no test notices, and shows each at once. Tests that hang notice.</summary>
    /// <param name="mutants">The mutants.</param>
    /// <param name="limit">How long the tests of one may take.</param>
    /// <param name="parallel">How many are tested at a time.</param>
    /// <returns>How many survive.</returns>
    public async Task<int> CountSurvivorsAsync(
        IReadOnlyList<MutationPoint> mutants,
        TimeSpan limit,
        int parallel)
    {
        var survivors = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallel };
        await Parallel.ForEachAsync(mutants, options, async (mutant, _) =>
        {
            if (await PassAsync(mutant.Id, limit).ConfigureAwait(false))
            {
                Interlocked.Increment(ref survivors);
                await Console.Out.WriteLineAsync(mutant.ToString()).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return survivors;
    }

    private async Task<bool> PassAsync(int mutant, TimeSpan limit)
    {
        foreach (var stage in Stages)
        {
            var start = new ProcessStartInfo(copy.TestProgram, [.. stage, .. HowToRun])
            {
                Environment = { [Schemata.Variable] = mutant.ToString(CultureInfo.InvariantCulture) },
            };
            var (exitCode, _) = await Processes.RunAsync(start, limit).ConfigureAwait(false);
            if (exitCode != 0)
            {
                return false;
            }
        }

        return true;
    }
}
