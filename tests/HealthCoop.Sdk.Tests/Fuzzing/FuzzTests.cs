using System.Globalization;
using HealthCoop.Tests.Documents;
using Xunit;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Spoilt documents meet only documented outcomes. tests/README.md tells how to search longer.</summary>
public sealed class FuzzTests
{
    private const string Count = "HEALTHCOOP_FUZZ";
    private const string First = "HEALTHCOOP_FUZZ_SEED";

    // Of a search, what is done twice is done for one mutant in so many.
    private const int Thorough = 16;

    /// <summary>What is spoilt, how many mutants the suite takes, and its share of a search, in thousandths.</summary>
    [Theory]
    [InlineData("small programmes", 1_500, 350)]
    [InlineData("programmes", 80, 1)]
    [InlineData("programmes in memory", 200, 2)]
    [InlineData("small drafts", 1_000, 250)]
    [InlineData("drafts", 60, 1)]
    [InlineData("plans", 60, 1)]
    [InlineData("reference packs", 1_000, 395)]
    public void Mutants_OnTheirWay_MeetOnlyDocumentedOutcomes(string target, int mutants, int share)
    {
        var way = FuzzTargets.All.Single(item => item.Name == target);
        var (first, all) = (Number(First) ?? 0, Number(Count));
        var count = all is { } search ? (int)Math.Max(1, (long)search * share / 1000) : mutants;
        var outcomes = new FuzzOutcomes();
        for (var seed = first; seed < first + count; seed++)
        {
            FuzzTargets.IsThorough = all is null or 1 || seed % Thorough == 0;
            Take(way, seed, outcomes);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{target}, {count} mutants from {first}:\n{outcomes}");
        var read = outcomes[FuzzOutcomes.Read];
        Assert.Equal(count, read + outcomes[FuzzOutcomes.Refused]);
        Assert.True(count < 50 || read > count / 10, $"Only {read} of {count} mutants of {target} could be read.");
    }

    private static void Take(FuzzTarget way, int seed, FuzzOutcomes outcomes)
    {
        var steps = new List<string>();
        var mutant = Mutant(way, new(seed), steps);
        try
        {
            way.Take(mutant, outcomes);
        }
        catch (FuzzException e)
        {
            throw new InvalidOperationException(
                $"""
                {e.Message}
                {way.Name}, seed {seed}: {string.Join("; ", steps)}
                Again, in the folder tests/HealthCoop.Sdk.Tests:
                {Count}=1 {First}={seed} dotnet test --filter FullyQualifiedName~Fuzzing
                """,
                e);
        }
    }

    // The last original is the largest, and is taken less often.
    private static byte[] Mutant(FuzzTarget way, Dice dice, List<string> steps)
    {
        var ordinal = dice.Below(8) == 0 ? way.Originals.Length - 1 : dice.Below(Math.Max(1, way.Originals.Length - 1));
        steps.Add($"original {ordinal}");
        var original = way.Originals[ordinal];
        return dice.Below(4) == 0
            ? ByteMutation.Of(original, dice, steps)
            : StructureMutation.Of(original, dice, steps);
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
