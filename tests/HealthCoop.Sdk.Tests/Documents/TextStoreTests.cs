using System.Text;
using HealthCoop.Documents.Converters;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class TextStoreTests
{
    [Theory]
    [InlineData("ab", true)]
    [InlineData("ac", false)]
    [InlineData("a", false)]
    [InlineData("abc", false)]
    [InlineData("", false)]
    [InlineData("cd", false)]
    [InlineData("été", false)]
    public void Equals_ATextInIt_TellsItFromOthers(string other, bool isEqual)
    {
        var store = new TextStore();
        var place = store.Create("ab"u8);
        var others = store.Create(Encoding.UTF8.GetBytes(other));

        Assert.Equal(isEqual, store.Equals(Encoding.UTF8.GetBytes(other), place));
        Assert.Equal(isEqual, store.Equals(others, place));
    }

    [Fact]
    public void Create_MoreAndMoreTexts_KeepsAll()
    {
        var store = new TextStore();
        var texts = Enumerable.Range(0, 300).Select(static i => Encoding.UTF8.GetBytes(new string('é', i))).ToList();
        var places = texts.ConvertAll(text => store.Create(text));

        Assert.All(texts.Zip(places), one => Assert.True(store.Equals(one.First, one.Second)));
        Assert.All(
            texts.Zip(places),
            one => Assert.Equal(store.GetHashCode(one.First), store.GetHashCode(one.Second)));
    }

    // Each of these parts, eight letters of which the second four stand sixteen behind the first, may stand in for
    // another without a change of System.HashCode, whatever its seed.
    [Fact]
    public void GetHashCode_IdsMadeToHaveTheSame_AreToldApart()
    {
        string[] parts =
        [
            "MMMMNNNN", "w76jyBGi", "9o5thWHS", "7446QXaX", "SpZnvxwm", "wqeBHzTN", "MZU9nkF8", "vJ1NZV4j", "GbZw2LVa",
            "G9U8Z6Dm", "nzYSPgQg", "6t6aEPf6", "WV1fHzxj", "HxtegfMh",
        ];
        var store = new TextStore();
        var ids =
            from a in parts
            from b in parts
            from c in parts
            select Encoding.UTF8.GetBytes($"{a[..4]}{b[..4]}{c[..4]}MMMM{a[4..]}{b[4..]}{c[4..]}NNNN");

        Assert.InRange(ids.Select(id => store.GetHashCode(id)).Distinct().Count(), 2_700, 2_744);
    }
}
