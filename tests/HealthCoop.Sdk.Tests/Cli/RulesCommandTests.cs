using System.Text.Json;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class RulesCommandTests
{
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
            Assert.Equal("error", rule.GetProperty("severity").GetString());
            Assert.NotEmpty(rule.GetProperty("title").GetProperty("fr").GetString()!);
            Assert.NotEmpty(rule.GetProperty("statement").GetProperty("en").GetString()!);
            Assert.True(rule.GetProperty("enabled").GetBoolean());
        });
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
}
