using System.Text;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Schema_IsThatOfTheLibrary()
    {
        var run = CliRun.Of("schema");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(Encoding.UTF8.GetString(ProgrammeDocument.Schema.Span) + "\n", run.Output);
    }

    [Theory]
    [InlineData("en", "Health facility", "Owner", "communityHealthCentre: Community health centre")]
    [InlineData("fr", "Établissement de santé", "Propriétaire", "communityHealthCentre : Centre de santé communautaire")]
    public void Schema_SpeaksTheLanguage(string language, string facility, string owner, string word)
    {
        var types = JsonElement.Parse(CliRun.Of("schema", "--language", language).Output).GetProperty("$defs");
        var type = types.GetProperty("facility");

        Assert.Equal(facility, type.GetProperty("title").GetString());
        Assert.Equal(owner, type.GetProperty("properties").GetProperty("owner").GetProperty("title").GetString());
        Assert.Contains(
            word,
            types.GetProperty("facilityType").GetProperty("description").GetString()!,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_InOtherCultures_IsTheSame()
    {
        var expected = CliRun.Of("schema");
        Assert.True(Cultures.Agree(() => CliRun.Of("schema") == expected));
    }

    [Fact]
    public void Schema_WithAFile_IsWrongUsage() => Assert.Equal(2, CliRun.Of("schema", "a.json").Code);
}
