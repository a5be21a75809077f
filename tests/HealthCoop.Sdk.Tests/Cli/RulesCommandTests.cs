using System.Text.Json;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class RulesCommandTests
{
    private static readonly string[] Severities = ["error", "warning", "advice"];

    [Fact]
    public void Rules_TheFormatBeforeTheCommand_IsThatAfterIt() => Assert.Equal(
        CliRun.Of("rules", "--format", "json"),
        CliRun.Of("--format", "json", "rules"));

    [Fact]
    public void Rules_AsJson_IsTheCatalogue()
    {
        var run = CliRun.Of("rules", "--format", "json");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var rules = JsonElement.Parse(run.Output).EnumerateArray().ToList();
        Assert.Equal(
            RulePacks.Shipped.SelectMany(pack => pack.Rules).Select(rule => rule.Id.Value),
            rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.Equal(
                ["id", "pack", "severity", "enabled", "title", "statement", "source", "from", "to"],
                rule.EnumerateObject().Select(member => member.Name));
            Assert.Contains(rule.GetProperty("severity").GetString(), Severities);
            Assert.NotEmpty(rule.GetProperty("title").GetProperty("fr").GetString()!);
            Assert.NotEmpty(rule.GetProperty("statement").GetProperty("en").GetString()!);
            Assert.NotEmpty(rule.GetProperty("source").GetProperty("fr").GetString()!);
        });
        var months = rules.Single(rule => rule.GetProperty("id").GetString() == "HC-LEG-006");
        Assert.Equal("2005-06-28", months.GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, months.GetProperty("to").ValueKind);
        Assert.Contains(rules, rule => !rule.GetProperty("enabled").GetBoolean());
        Assert.Contains(rules, rule => rule.GetProperty("to").GetString() == "2011-12-31");
    }

    [Theory]
    [InlineData("en", "CIVIL-MILITARY", "HC-CIV-001 (error): Access of civilians is declared")]
    [InlineData("fr", "CIVILO-MILITAIRE", "HC-CIV-001 (erreur) : L'accès des civils est déclaré")]
    public void Rules_AsText_StandUnderTheirPacks(string language, string pack, string rule)
    {
        var run = CliRun.Of("rules", "--language", language);

        Assert.Contains(pack, run.Lines);
        Assert.Contains(rule, run.Lines);
    }

    [Theory]
    [InlineData("en", "## Civil-military", "| HC-CIV-001 | error | on | **Access of civilians is declared** ")]
    [InlineData("fr", "## Civilo-militaire", "| HC-CIV-001 | erreur | active | **L'accès des civils est déclaré** ")]
    public void Rules_AsMarkdown_AreATableForEachPack(string language, string pack, string rule)
    {
        var run = CliRun.Of("rules", "--format", "markdown", "--language", language);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains(pack, run.Lines);
        Assert.Single(run.Lines, line => line.StartsWith(rule, StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("| --- ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.EndsWith("| from 2008-01-01 to 2011-12-31 |", StringComparison.Ordinal)
            || line.EndsWith("| du 2008-01-01 au 2011-12-31 |", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_InAnUnheardOfFormat_AreRefused() => Assert.Equal(2, CliRun.Of("rules", "--format", "xml").Code);
}
