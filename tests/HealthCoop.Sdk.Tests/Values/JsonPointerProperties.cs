using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class JsonPointerProperties
{
    [Fact]
    public void Member_OfAnyName_IsEscapedAsOneStep() => Law.Holds(
        Generators.Names.Zip(Generators.Pointers),
        static c =>
        {
            var text = c.Item2.Member(c.Item1).ToString();
            var step = text[(c.Item2.ToString().Length + 1)..];
            return text.StartsWith($"{c.Item2}/", StringComparison.Ordinal)
                && !step.Contains('/', StringComparison.Ordinal)
                && Unescaped(step) == c.Item1;
        });

    [Fact]
    public void Then_OfAPointer_GoesOnWithItsSteps() => Law.Holds(Generators.Pointers.Two(), static c =>
        c.Item1.Then(c.Item2).ToString() == $"{c.Item1}{c.Item2}" && JsonPointer.Root.Then(c.Item1) == c.Item1);

    [Fact]
    public void Comparisons_OfPointers_AreOrdinal() => Law.Holds(Generators.Pointers.Two(), static c =>
    {
        var order = Math.Sign(string.CompareOrdinal(c.Item1.ToString(), c.Item2.ToString()));
        return Cultures.Agree(() => Math.Sign(c.Item1.CompareTo(c.Item2)) == order
            && (c.Item1 < c.Item2) == (order < 0)
            && (c.Item1 <= c.Item2) == (order <= 0)
            && (c.Item1 > c.Item2) == (order > 0)
            && (c.Item1 >= c.Item2) == (order >= 0)
            && (c.Item1 == c.Item2) == (order == 0)
            && (order != 0 || c.Item1.GetHashCode() == c.Item2.GetHashCode()));
    });

    [Theory]
    [InlineData("Activities", "/activities")]
    [InlineData("UnitPrice", "/unitPrice")]
    [InlineData("unitPrice", "/unitPrice")]
    [InlineData("a/b", "/a~1b")]
    [InlineData("a~b", "/a~0b")]
    [InlineData("~1", "/~01")]
    [InlineData("", "/")]
    public void Division_ByAMemberOfCode_IsTheDocumentsName(string member, string expected) =>
        Assert.Equal(expected, (JsonPointer.Root / member).ToString());

    [Fact]
    public void Division_ByMembersAndPositions_IsAPath()
    {
        Assert.Equal("/activities/2/name", (JsonPointer.Root / "Activities" / 2 / "Name").ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonPointer.Root / -1);
        Assert.Throws<ArgumentNullException>(() => JsonPointer.Root / null!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a")]
    [InlineData("a/b")]
    [InlineData("/a~")]
    [InlineData("/a~2")]
    [InlineData("/~~1")]
    public void TryParse_OfNoPointer_Refuses(string? text)
    {
        Assert.False(JsonPointer.TryParse(text, out var pointer));
        Assert.Equal(JsonPointer.Root, pointer);
    }

    private static string Unescaped(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
