using System.Text;
using HealthCoop.Documents.Converters;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class TextStartTests
{
    [Theory]
    [InlineData("ab", "ab", true)]
    [InlineData("ab", "ac", false)]
    [InlineData("ab", "a", false)]
    [InlineData("ab", "abc", false)]
    [InlineData("ab", "", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("été", "été", true)]
    [InlineData("été", "éte", false)]
    [InlineData("a-text-of-23-letters-xx", "a-text-of-23-letters-xx", true)]
    [InlineData("a-text-of-23-letters-xx", "a-text-of-23-letters-xy", false)]
    [InlineData("a-text-of-23-letters-xx", "a-text-of-23-letters-xxx", false)]
    [InlineData("a-text-of-23-letters-xxx", "a-text-of-23-letters-xx", false)]
    [InlineData("a-text-of-23-letters-xxx", "a-text-of-23-letters-xxy", true)]
    [InlineData("a-text-of-23-letters-xxx", "a-text-of-23-letters-xxxx", true)]
    [InlineData("a-text-of-23-letters-xxx", "a-text-of-23-letters-xyx", false)]
    public void IsOf_ATextAndAnother_SeesAsFarAsTheStart(string text, string other, bool isOf)
    {
        Assert.Equal(isOf, new TextStart(Encoding.UTF8.GetBytes(text)).IsOf(Encoding.UTF8.GetBytes(other)));
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("ab", "ab", false)]
    [InlineData("a-text-of-23-letters-xx", "a-text-of-23-letters-xx", false)]
    [InlineData("a-text-of-23-letters-xxx", "a-text-of-23-letters-xx", true)]
    [InlineData("a-text-of-more-than-23-letters", "a-text-of-more-than-23-", true)]
    public void Bytes_OfAText_AreItsFirst(string text, string first, bool isCut)
    {
        var start = new TextStart(Encoding.UTF8.GetBytes(text));

        Assert.False(start.IsNone);
        Assert.Equal(isCut, start.IsCut);
        Assert.Equal(first, Encoding.UTF8.GetString(start.Bytes));
    }

    [Fact]
    public void IsOf_NoTextAndAny_IsFalse()
    {
        Assert.True(default(TextStart).IsNone);
        Assert.True(default(TextStart).Bytes.IsEmpty);
        Assert.False(default(TextStart).IsOf(""u8));
        Assert.False(default(TextStart).IsOf("a"u8));
    }

    // A table takes the last bits of a hash, and what is next to each other gets in each other's way.
    [Theory]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("ab")]
    [InlineData("a-text-of-many-letters-xx")]
    [InlineData("a")]
    public void HashOf_TextsThatDifferInTheirLastByteAlone_AreFarApart(string start)
    {
        var hashes = Enumerable.Range(0x80, 64)
            .Select(last => TextStart.HashOf([.. Encoding.UTF8.GetBytes(start), (byte)last]))
            .ToList();

        Assert.Equal(64, hashes.Distinct().Count());
        Assert.InRange(hashes.Select(static hash => hash >> 6).Distinct().Count(), 60, 64);
    }

    // Each of these parts, eight letters of which the second four stand sixteen behind the first, may stand in for
    // another without a change of System.HashCode, whatever its seed.
    [Fact]
    public void HashOf_IdsMadeToHaveTheSame_HardlyEverIs()
    {
        string[] parts =
        [
            "MMMMNNNN", "w76jyBGi", "9o5thWHS", "7446QXaX", "SpZnvxwm", "wqeBHzTN", "MZU9nkF8", "vJ1NZV4j", "GbZw2LVa",
            "G9U8Z6Dm", "nzYSPgQg", "6t6aEPf6", "WV1fHzxj", "HxtegfMh",
        ];
        var ids =
            from a in parts
            from b in parts
            from c in parts
            select Encoding.UTF8.GetBytes($"{a[..4]}{b[..4]}{c[..4]}MMMM{a[4..]}{b[4..]}{c[4..]}NNNN");

        Assert.InRange(ids.Select(static id => TextStart.HashOf(id)).Distinct().Count(), 2_700, 2_744);
    }
}
