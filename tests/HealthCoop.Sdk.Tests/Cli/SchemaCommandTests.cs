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
    [InlineData("en", "An object.")]
    [InlineData("fr", "Un objet.")]
    public void Schema_SpeaksTheLanguage(string language, string description) => Assert.Equal(
        description,
        JsonElement.Parse(CliRun.Of("schema", "--language", language).Output).GetProperty("description").GetString());

    [Fact]
    public void Schema_InOtherCultures_IsTheSame()
    {
        var expected = CliRun.Of("schema");
        Assert.True(Cultures.Agree(() => CliRun.Of("schema") == expected));
    }

    [Fact]
    public void Schema_WithAFile_IsWrongUsage() => Assert.Equal(2, CliRun.Of("schema", "a.json").Code);
}
