using HealthCoop.Mutation;
using Xunit;

namespace HealthCoop.Tests.Mutation;

/// <summary>The numbers that draws of mutants follow from.</summary>
public sealed class SplitMix64Tests
{
    [Fact]
    public void Next_OfAPublishedSeed_GivesThePublishedNumbers()
    {
        var numbers = new SplitMix64(1234567);

        Assert.Equal(6457827717110365317UL, numbers.Next());
        Assert.Equal(3203168211198807973UL, numbers.Next());
        Assert.Equal(9817491932198370423UL, numbers.Next());
    }

    [Fact]
    public void Shuffle_KeepsAllItems_AndFollowsFromTheSeed()
    {
        var (first, second) = (Enumerable.Range(0, 100).ToList(), Enumerable.Range(0, 100).ToList());

        new SplitMix64(1).Shuffle(first);
        new SplitMix64(1).Shuffle(second);

        Assert.Equal(first, second);
        Assert.NotEqual(Enumerable.Range(0, 100), first);
        Assert.Equal(Enumerable.Range(0, 100), first.Order());
    }
}
