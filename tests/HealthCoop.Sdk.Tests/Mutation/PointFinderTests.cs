using HealthCoop.Mutation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace HealthCoop.Tests.Mutation;

/// <summary>Where code can be changed, and how a change is written into it.</summary>
public sealed class PointFinderTests
{
    [Theory]
    [InlineData("return a < b;", "a < b -> a <= b", "a < b -> a >= b")]
    [InlineData("return !c;", "!c -> c")]
    [InlineData("return c && a == 2;", "c && a == 2 -> c || a == 2", "a == 2 -> a != 2", "2 -> 2 + 1")]
    [InlineData("return text is null;", "text is null -> text is not null")]
    [InlineData("return a is > 3;")]
    [InlineData("const int d = 3; return c;")]
    [InlineData("if (c) { return true; } return c;", "c -> !(c)", "return true; -> (removed)", "true -> false")]
    [InlineData("Call(); return c;", "Call(); -> (removed)")]
    [InlineData("text = text ?? \"1\" + a; return c;", "text ?? \"1\" + a -> text", "text ?? \"1\" + a -> \"1\" + a")]
    public void AddTo_FindsWhatCanBeChanged(string body, params string[] changes) =>
        Assert.Equal(changes, PointsIn(CodeOf(body)).Select(point => point.ToString().Split(": ", 2)[1]));

    [Fact]
    public void Write_ChangesWithinChanges_StandBehindTheirSwitches()
    {
        const string Text = "class C { bool M(bool c) { if (!c) { return c; } return true; } }";

        var written = Schemata.Write(Text, PointsIn(Text));

        Assert.Equal(
            "class C { bool M(bool c) { if ((global::HealthCoop.Mutant.Is(1) ? (c) : (!c))) "
            + "{ { if (!global::HealthCoop.Mutant.Is(2)) { return c; } } } "
            + "return (global::HealthCoop.Mutant.Is(3) ? (false) : (true)); } }",
            written);
    }

    [Fact]
    public void Write_NothingDrawn_LeavesTheText() => Assert.Equal("class C;", Schemata.Write("class C;", []));

    [Theory]
    [InlineData("--seed")]
    [InlineData("--count", "0")]
    [InlineData("--count", "-1")]
    [InlineData("--other", "1")]
    public void Parse_WhatIsNotUnderstood_IsRefused(params string[] args) => Assert.Null(MutationOptions.Parse(args));

    [Fact]
    public void Parse_TheWords_AreTheOptions()
    {
        var options = MutationOptions.Parse(["--seed", "7", "--count", "20"])!;

        Assert.Equal((7UL, 20, 2, (TimeSpan?)null), (options.Seed, options.Count, options.Parallel, options.Limit));
    }

    private static string CodeOf(string body) =>
        $"class C {{ void Call() {{ }} bool M(int a, int b, bool c, string text) {{ {body} }} }}";

    private static List<MutationPoint> PointsIn(string code)
    {
        var tree = SdkSources.Parse(code, "C.cs");
        var points = new List<MutationPoint>();
        var compilation = CSharpCompilation.Create(
            "C",
            [tree],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        PointFinder.AddTo(points, "C.cs", compilation.GetSemanticModel(tree));
        return points;
    }
}
