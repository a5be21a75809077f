using System.Text;
using HealthCoop.Documents;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Reference;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Competences;

/// <summary>What no reference pack can say: read from JSON, with one thing changed.</summary>
public sealed class PackRuleTests
{
    private static readonly ReferencePack Pack = new()
    {
        Id = new("host"),
        Name = new("Pays inventé", "Invented country"),
        Edition = new(2026, 1, 1),
        LegalTexts =
        [
            RegisterSample.Text with
            {
                AdoptedOn = new(2002),
                Repeal = new() { On = new(2017), By = new("later"), Evidence = Evidence.PublicSource },
            },
            RegisterSample.Text with { Id = new("later") },
        ],
        Competences =
        [
            RegisterSample.Entry with
            {
                Competences = [Competence.Build, Competence.Equip],
                Through = new(2016),
            },
            RegisterSample.Entry with
            {
                Id = new("nineties"),
                From = null,
                Transferred = new(1990, 1999),
                Through = new(1995),
            },
        ],
        GrantProfiles =
        [
            new()
            {
                Id = new("call"),
                Name = new("Appel", "Call"),
                InForce = default,
                MaximumRate = Percentage.FromPercent(75),
                MinimumRate = Percentage.FromPercent(60),
                Floor = Money.Eur(900),
                Ceiling = Money.Eur(1000),
                MaximumDuration = Length.Months(30),
                SourceText = new("Inventé", "Invented"),
                Evidence = Evidence.Derived,
            },
        ],
        StaffingNorms =
        [
            new()
            {
                Id = new("norm"),
                Country = RegisterSample.Country,
                FacilityType = FacilityType.Dispensary,
                Staff = 3,
                Posts =
                [
                    new() { Name = new("Infirmier", "Nurse"), Number = 2 },
                    new() { Name = new("Sage-femme", "Midwife"), Number = 1 },
                ],
                PostsAreComplete = true,
                SourceText = new("Inventé", "Invented"),
                Evidence = Evidence.Derived,
            },
        ],
    };

    private static readonly string Text = Encoding.UTF8.GetString(ReferenceDocument.ToUtf8(Pack).Span);

    /// <summary>The rule that is broken, what is written instead of what, and the place of the finding.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "HC-DOC-056", "\"through\": \"2016\"", "\"through\": \"2010-05\"", "/competences/0/through" },
        { "HC-DOC-056", "\"through\": \"1995\"", "\"through\": \"1989\"", "/competences/1/through" },
        { "HC-DOC-057", "\"equip\"", "\"build\"", "/competences/0/competences/1" },
        { "HC-DOC-058", "\"on\": \"2017\"", "\"on\": \"2001-12\"", "/legalTexts/0/repeal/on" },
        { "HC-DOC-054", "\"by\": \"later\"", "\"by\": \"text\"", "/legalTexts/0/repeal/by" },
        { "HC-DOC-060", "\"EUR 1000.00\"", "\"EUR -1000.00\"", "/grantProfiles/0/ceiling" },
        { "HC-DOC-060", "\"EUR 900.00\"", "\"EUR -900.00\"", "/grantProfiles/0/floor" },
        { "HC-DOC-060", "\"EUR 900.00\"", "\"EUR 1000.01\"", "/grantProfiles/0/floor" },
        { "HC-DOC-060", "\"60 %\"", "\"75.1 %\"", "/grantProfiles/0/minimumRate" },
        { "HC-DOC-060", "\"count\": 30", "\"count\": 0", "/grantProfiles/0/maximumDuration" },
        { "HC-DOC-061", "\"staff\": 3", "\"staff\": 4", "/staffingNorms/0/staff" },
        { "HC-DOC-061", "\"number\": 2", "\"number\": 1", "/staffingNorms/0/staff" },
    };

    [Fact]
    public void Read_ThePack_FindsNothing() => Assert.Equal(Pack, Read(Text).Require());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_OneError_GivesOneFinding(string rule, string old, string replacement, string path)
    {
        var finding = Assert.Single(Read(With(old, replacement)).Findings);

        Assert.Equal((rule, path), (finding.Rule.Value, finding.Path.ToString()));
        Assert.NotEqual(finding.Message.French, finding.Message.English);
        Assert.NotEqual(finding.Advice.French, finding.Advice.English);
    }

    [Theory]
    [InlineData("\"through\": \"2016\"", "\"through\": \"2010\"")]
    [InlineData("\"on\": \"2017\"", "\"on\": \"2002\"")]
    [InlineData("\"count\": 30", "\"count\": 1")]
    [InlineData("\"EUR 1000.00\"", "\"EUR 900.00\"")]
    [InlineData("\"EUR 900.00\"", "\"EUR 0.00\"")]
    [InlineData("\"EUR 900.00\"", "\"XOF 700000\"")]
    [InlineData("\"60 %\"", "\"75 %\"")]
    [InlineData("\"postsAreComplete\": true", "\"postsAreComplete\": false, \"staff\": 9")]
    public void Read_WhatCanBe_FindsNothing(string old, string replacement)
    {
        var text = replacement.Contains("staff", StringComparison.Ordinal)
            ? Text.Replace("\"staff\": 3,", string.Empty, StringComparison.Ordinal)
            : Text;

        Assert.Empty(Read(text.Replace(old, replacement, StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void Read_AnEntryWithoutCompetences_IsRefused()
    {
        var text = Text.Replace(
            "\"id\": \"nineties\"",
            "\"id\": \"none\", \"country\": \"XA\", \"holder\": \"commune\", \"competences\": [], "
                + "\"facilityTypes\": [\"dispensary\"], "
                + "\"sourceText\": { \"french\": \"x\", \"english\": \"y\" }, \"evidence\": \"derived\" }, "
                + "{ \"id\": \"nineties\"",
            StringComparison.Ordinal);

        var finding = Assert.Single(Read(text).Findings);

        Assert.Equal(("HC-DOC-057", "/competences/1/competences"), (finding.Rule.Value, finding.Path.ToString()));
    }

    [Fact]
    public void Read_AnEntryOnTheLawOfAnotherCountry_IsRefused()
    {
        const string Country = "\"country\": \"XA\"";
        var entry = Text.IndexOf("\"nineties\"", StringComparison.Ordinal);
        var at = Text.IndexOf(Country, entry, StringComparison.Ordinal);

        var finding = Assert.Single(Read(Text[..at] + "\"country\": \"XB\"" + Text[(at + Country.Length)..]).Findings);

        Assert.Equal(("HC-DOC-059", "/competences/1/text"), (finding.Rule.Value, finding.Path.ToString()));
    }

    [Fact]
    public void Read_AnEntryOnTheLawOfAnotherCountryAndAnotherError_FindsBoth()
    {
        var foreign = Pack with
        {
            LegalTexts = [RegisterSample.Text with { Country = new("XB") }],
            Competences = [RegisterSample.Entry with { Country = new("XB") }],
        };
        var text = Encoding.UTF8.GetString(ReferenceDocument.ToUtf8(foreign).Span);
        var at = text.IndexOf("\"XB\"", StringComparison.Ordinal);
        var broken = (text[..at] + "\"XA\"" + text[(at + 4)..])
            .Replace("\"commune\"", "\"communne\"", StringComparison.Ordinal);

        Assert.Equal(
            ["HC-DOC-012 /competences/0/holder", "HC-DOC-059 /competences/0/text"],
            Read(broken).Findings.Select(finding => $"{finding.Rule} {finding.Path}").Order());
    }

    [Fact]
    public void Read_AnEntryWithAnotherError_IsNotToldToHaveNoCompetences()
    {
        var broken = With("\"equip\"", "\"equipp\"")
            .Replace("\"through\": \"2016\"", "\"through\": \"2009\"", StringComparison.Ordinal);

        Assert.Equal(
            ["HC-DOC-012 /competences/0/competences/1", "HC-DOC-056 /competences/0/through"],
            Read(broken).Findings.Select(finding => $"{finding.Rule} {finding.Path}").Order());
    }

    [Fact]
    public void Read_TheShippedPacks_FindsNothing() => Assert.All(
        new[] { "core", "mali", "burkina-faso" },
        name => Assert.Empty(Read(Repository.Read($"src/HealthCoop.Sdk/Reference/{name}.json")).Findings));

    private static string With(string old, string replacement)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static ReadResult<ReferencePack> Read(string text) =>
        ReferenceDocument.Read(Encoding.UTF8.GetBytes(text));
}
