using System.Globalization;
using HealthCoop.Tests.Documents;
using Xunit;

namespace HealthCoop.Tests.Fuzzing;

/// <summary>Spoilt documents meet only documented outcomes. tests/README.md tells how to search longer.</summary>
public sealed class FuzzTests
{
    private const string Count = "HEALTHCOOP_FUZZ";
    private const string First = "HEALTHCOOP_FUZZ_SEED";

    [Theory]
    [InlineData("small programmes", 1_500)]
    [InlineData("programmes", 80)]
    [InlineData("programmes in memory", 200)]
    [InlineData("plans", 60)]
    [InlineData("reference packs", 1_000)]
    public void Mutants_OnTheirWay_MeetOnlyDocumentedOutcomes(string target, int mutants)
    {
        var way = FuzzTargets.All.Single(item => item.Name == target);
        var (first, count) = (Number(First) ?? 0, Number(Count) ?? mutants);
        var read = 0;
        for (var seed = first; seed < first + count; seed++)
        {
            read += Take(way, seed) ? 1 : 0;
        }

        Assert.True(count < 50 || read > count / 10, $"Only {read} of {count} mutants of {target} could be read.");
    }

    private static bool Take(FuzzTarget way, int seed)
    {
        var steps = new List<string>();
        var mutant = Mutant(way, new(seed), steps);
        try
        {
            return way.Take(mutant);
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
