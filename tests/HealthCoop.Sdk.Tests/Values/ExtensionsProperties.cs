using System.Text.Json;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class ExtensionsProperties
{
    private static readonly string[] Keys = ["org.example.a", "org.example.b", "ml.sante.dossier-1", "bf.x_y", "a.0"];

    [Fact]
    public void With_InAnyOrder_GivesTheSame() => Law.Holds(
        from keys in Gen.SubListOf(Keys)
        from shuffled in Gen.Shuffle(keys.AsEnumerable())
        select (keys: keys.ToArray(), shuffled: shuffled.ToArray()),
        static c =>
        {
            var (left, right) = (Of(c.keys), Of(c.shuffled));
            return left == right
                && left.GetHashCode() == right.GetHashCode()
                && left.Keys == c.keys.Order(StringComparer.Ordinal).ToValueList()
                && left.IsEmpty == (c.keys.Length == 0)
                && c.keys.All(key => left.Find(key)?.GetString() == key);
        });

    [Fact]
    public void Find_OfAnyText_GivesItBack() => Law.Holds(Generators.Names, static text =>
        default(Extensions).With("a.b", JsonSerializer.SerializeToElement(text)).Find("a.b")?.GetString() == text);

    [Theory]
    [InlineData("1.00")]
    [InlineData("1.0E+5")]
    [InlineData("-0")]
    [InlineData("123456789012345678901234567890.123456789")]
    [InlineData("\"é ñ ŋ ع 水\"")]
    [InlineData("{\"b\":1.0,\"a\":[true,null,{}]}")]
    public void Find_OfAnyJson_GivesItAsWritten(string json) =>
        Assert.Equal(json, default(Extensions).With("a.b", JsonElement.Parse(json)).Find("a.b")?.GetRawText());

    [Fact]
    public void Equality_OfValues_IsThatOfTheirJson()
    {
        var one = default(Extensions).With("a.b", JsonElement.Parse("{\"x\": 1}"));

        Assert.Equal(one, default(Extensions).With("a.b", JsonElement.Parse("{ \"\\u0078\" : 1 }")));
        Assert.NotEqual(one, default(Extensions).With("a.b", JsonElement.Parse("{\"x\": 1.0}")));
        Assert.NotEqual(one, default(Extensions).With("a.c", JsonElement.Parse("{\"x\": 1}")));
        Assert.NotEqual(one, default);
    }

    [Fact]
    public void With_AKeyThatIsThere_ReplacesItsValue()
    {
        var twice = Of(["a.b"]).With("a.b", JsonElement.Parse("2"));

        Assert.Equal(["a.b"], twice.Keys);
        Assert.Equal(2, twice.Find("a.b")?.GetInt32());
        Assert.Null(twice.Find("a.c"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dossier")]
    [InlineData("Org.example")]
    [InlineData("org..dossier")]
    [InlineData(".org")]
    [InlineData("org.")]
    [InlineData("org.é")]
    [InlineData("org.a b")]
    public void With_AKeyOutsideThePattern_Throws(string? key) =>
        Assert.Throws<ArgumentException>(() => default(Extensions).With(key!, JsonElement.Parse("1")));

    [Fact]
    public void With_WhatIsNoJson_Throws()
    {
        Assert.Throws<ArgumentException>(() => default(Extensions).With("a.b", default));
        Assert.Throws<ArgumentException>(() => default(Extensions).With("a.b", JsonElement.Parse("\"\\ud800\"")));
        Assert.Throws<ArgumentException>(() => default(Extensions).With("a.b", Nested(1001)));
    }

    [Fact]
    public void Find_OfDeepJson_GivesItBack() =>
        Assert.Equal(JsonValueKind.Array, default(Extensions).With("a.b", Nested(1000)).Find("a.b")?.ValueKind);

    private static JsonElement Nested(int depth) => JsonElement.Parse(
        new string('[', depth) + new string(']', depth),
        new JsonDocumentOptions { MaxDepth = depth });

    private static Extensions Of(IEnumerable<string> keys) => keys.Aggregate(
        default(Extensions),
        (extensions, key) => extensions.With(key, JsonSerializer.SerializeToElement(key)));
}
