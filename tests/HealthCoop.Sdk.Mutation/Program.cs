using System.Globalization;

namespace HealthCoop.Mutation;

/// <summary>Changes the rules in many small ways, one at a time, and counts how many changes the tests notice.</summary>
internal static class Program
{
    private const decimal LeastPercentKilled = 90;

    private static async Task<int> Main(string[] args)
    {
        if (MutationOptions.Parse(args) is not { } options || RepositoryRoot() is not { } root)
        {
            await Console.Error.WriteLineAsync(MutationOptions.Usage).ConfigureAwait(false);
            return 2;
        }

        var sources = SdkSources.Read(root);
        var mutants = MutantDraw.Draw(sources, options.Seed, options.Count);
        using var copy = new MutatedCopy(root);
        if (!await copy.BuildAsync(sources, mutants).ConfigureAwait(false))
        {
            return 2;
        }

        var tests = new TestRuns(copy);
        if (await tests.MeasureAsync().ConfigureAwait(false) is not { } time)
        {
            await Console.Error.WriteLineAsync("The tests fail without a mutant.").ConfigureAwait(false);
            return 2;
        }

        var limit = options.Limit ?? ((time * 4) + TimeSpan.FromMinutes(1));
        var survivors = await tests.CountSurvivorsAsync(mutants, limit, options.Parallel).ConfigureAwait(false);
        return await ReportAsync(mutants.Count, survivors).ConfigureAwait(false);
    }

    private static async Task<int> ReportAsync(int count, int survivors)
    {
        var killed = count - survivors;
        var percent = count == 0 ? 100 : killed * 100m / count;
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{count} mutants, {killed} killed, {survivors} survived ({percent:0.0} %)");
        await Console.Out.WriteLineAsync(summary).ConfigureAwait(false);
        return percent < LeastPercentKilled ? 1 : 0;
    }

    private static string? RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HealthCoop.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
