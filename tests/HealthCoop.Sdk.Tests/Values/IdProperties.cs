using System.Text;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class IdProperties
{
    [Fact]
    public void Comparisons_OfIds_AreOrdinal() => Law.Holds(Generators.IdTexts.Two(), static texts =>
    {
        var (a, b) = (new Id<SourceDocument>(texts.Item1), new Id<SourceDocument>(texts.Item2));
        var order = Math.Sign(string.CompareOrdinal(texts.Item1, texts.Item2));
        return Cultures.Agree(() => Math.Sign(a.CompareTo(b)) == order
            && (a < b) == (order < 0)
            && (a <= b) == (order <= 0)
            && (a > b) == (order > 0)
            && (a >= b) == (order >= 0)
            && (a == b) == (order == 0)
            && (order != 0 || a.GetHashCode() == b.GetHashCode()));
    });

    [Fact]
    public void Ids_OfUpperAndLowerCase_Differ() =>
        Assert.NotEqual(new Id<SourceDocument>("a"), new Id<SourceDocument>("A"));

    [Fact]
    public void EveryCharacterOfAnId_IsInNormalizationFormC()
    {
        var accepted = Enumerable.Range(0, char.MaxValue + 1)
            .Select(c => (char)c)
            .Where(c => Id<SourceDocument>.TryParse($"{c}", out _))
            .ToArray();

        Assert.Contains('é', accepted);
        Assert.All(accepted, c => Assert.True(char.IsLetter(c) || char.IsAsciiDigit(c)));
        Assert.All(accepted, c => Assert.True($"{c}".IsNormalized(NormalizationForm.FormC)));
    }

    [Fact]
    public void Id_OfAHundredCharacters_IsTheLongest()
    {
        Assert.True(Id<SourceDocument>.TryParse(new string('a', 100), out _));
        Assert.False(Id<SourceDocument>.TryParse(new string('a', 101), out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-paris")]
    [InlineData("_paris")]
    [InlineData(".paris")]
    [InlineData(":paris")]
    [InlineData("ville de paris")]
    [InlineData("paris\n")]
    [InlineData("a/b")]
    [InlineData("a~b")]
    [InlineData("e\u0301cole")]
    [InlineData("\u0301a")]
    [InlineData("a\u200Bb")]
    [InlineData("a×b")]
    [InlineData("a÷b")]
    [InlineData("Париж")]
    [InlineData("١")]
    [InlineData("a\uD83D\uDE00")]
    public void Id_OfATextOutsideThePattern_IsRefused(string? text)
    {
        Assert.False(Id<SourceDocument>.TryParse(text, out var id));
        Assert.Equal(default, id);
        Assert.Throws<ArgumentException>(() => new Id<SourceDocument>(text!));
    }

    [Fact]
    public void Entity_WhereItsIdIsAskedFor_GivesItsId()
    {
        var document = new SourceDocument { Id = new("sheet"), Title = new("Fiche", "Sheet") };
        Id<SourceDocument> id = document;

        Assert.Equal(document.Id, id);
        Assert.Throws<ArgumentNullException>(() => (Id<SourceDocument>)(SourceDocument)null!);
    }
}
