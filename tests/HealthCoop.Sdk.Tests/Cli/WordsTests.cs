using HealthCoop.Cli.Output;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Financing;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class WordsTests
{
    [Fact]
    public void Words_DifferFromMemberToMember()
    {
        Differ<Pillar>(Words.Alone);
        Differ<FacilityType>(Words.Of);
        Differ<FundingLimit>(Words.Of);
        Differ<Modality>(Words.Of);
        Differ<Comparator>(Words.Of);
        Differ<Comparator>(Words.OfDay);
    }

    private static void Differ<T>(Func<T, Narrative> words)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        Assert.Equal(all.Length, all.Select(member => words(member).French).Distinct().Count());
        Assert.Equal(all.Length, all.Select(member => words(member).English).Distinct().Count());
    }
}
