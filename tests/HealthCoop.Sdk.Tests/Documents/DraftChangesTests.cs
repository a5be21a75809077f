using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>A partial that was changed goes back into its document, and nothing else does.</summary>
public sealed class DraftChangesTests
{
    private const string Form = """
        {
          "version": "1.0",
          "id": "parsante",
          "title": { "french": "Santé" },
          "shoeSize": 44,
          "territories": [
            { "id": "mopti", "name": { "french": "Mopti", "english": "Mopti" } },
            "segou",
            { "name": { "french": "Gao", "english": "Gao" }, "colour": "red" }
          ],
          "activities": [
            { "kind": "", "id": "other" },
            { "kind": "training", "id": "training", "name": { "french": "Formation", "english": "Training" } },
            { "kind": "party", "id": "another" },
            { "kind": "study", "id": "study", "name": { "french": "Étude", "english": "Study" }, "pillars": {} }
          ],
          "budget": { "total": { "value": "EUR 12" } }
        }
        """;

    [Fact]
    public void LeftOut_OfAForm_AreThePlacesOfItsDocument() => Assert.Equal(
        [
            "/shoeSize", "/territories/1", "/territories/2/colour", "/activities/0", "/activities/2",
            "/budget/total",
        ],
        Texts(Draft(Form).LeftOut));

    [Theory]
    [InlineData("/title/english", "/title/english")]
    [InlineData("/shoeSize", "")]
    [InlineData("/start", "/start")]
    [InlineData("/territories/0/country", "/territories/0/country")]
    [InlineData("/territories/1", "/territories")]
    [InlineData("/territories/2/id", "/territories/1/id")]
    [InlineData("/territories/2/colour", "/territories/1")]
    [InlineData("/activities/0/kind", "/activities")]
    [InlineData("/activities/1/pillars", "/activities/0/pillars")]
    [InlineData("/activities/2/name", "/activities")]
    [InlineData("/activities/3/timing", "/activities/1/timing")]
    [InlineData("/budget/total/modality", "/budget/total")]
    [InlineData("/budget/currency", "/budget/currency")]
    public void InPartial_OfAPlace_IsThatOfItsField(string place, string field)
    {
        _ = JsonPointer.TryParse(place, out var pointer);

        Assert.Equal(field, Draft(Form).InPartial(pointer).ToString());
    }

    [Fact]
    public void With_ThePartialItself_IsTheDraft()
    {
        var draft = Draft(Form);

        Assert.Same(draft, draft.With(draft.Partial));
        Assert.Throws<ArgumentNullException>(() => draft.With(null!));
    }

    [Fact]
    public void With_OneChange_ChangesNothingElse()
    {
        var draft = Draft(Form);

        var saved = draft.With(draft.Partial with { Id = new("other-id") });

        Assert.Equal(draft.Partial with { Id = new("other-id") }, saved.Partial);
        Assert.Equal(draft.Missing, saved.Missing);
        Assert.Equal(draft.LeftOut, saved.LeftOut);
        Assert.Equal(
            draft.Findings.Select(finding => (finding.Rule, finding.Path)).Order(Comparer),
            saved.Findings.Select(finding => (finding.Rule, finding.Path)).Order(Comparer));
        Assert.DoesNotContain("ZZ", Text(saved), StringComparison.Ordinal);
        Assert.DoesNotContain("XXX", Text(saved), StringComparison.Ordinal);
        Assert.DoesNotContain("planned", Text(saved), StringComparison.Ordinal);
        Assert.Contains("\"shoeSize\": 44", Text(saved), StringComparison.Ordinal);
    }

    [Fact]
    public void With_WhatIsAsPlannedAsItsStandIn_SaysSo()
    {
        var draft = Draft("""
            { "$schema": "urn:other", "version": "1.9", "id": "x", "activities": [{ "kind": "study", "id": "a" }] }
            """);
        var study = draft.Partial.Activities[0] with { Timing = Timing.Lasting(Claim.Planned(Length.Months(3))) };

        var saved = draft.With(draft.Partial with
        {
            Start = Claim.Planned(new PartialDate(2025)),
            Activities = [study],
        });

        Assert.Equal(Claim.Planned(new PartialDate(2025)), saved.Partial.Start);
        Assert.Equal(study.Timing, saved.Partial.Activities[0].Timing);
        Assert.DoesNotContain("urn:", Encoding.UTF8.GetString(saved.ToUtf8().Span), StringComparison.Ordinal);
        Assert.DoesNotContain("/start/modality", Texts(saved.Missing));
    }

    // No text in memory can hold half a character.
    [Fact]
    public void With_LoneHalvesOfCharacters_StayAsTheyAreWritten()
    {
        const string Halves = """{ "id": "a\ud83d", "n\uDC00": "\uFDD0 \\ud83d \uD83D\uDE00" }""";
        var form = Form.Replace("\"segou\"", Halves, StringComparison.Ordinal);
        var draft = Draft(form);

        var saved = draft.With(draft.Partial with { Id = new("other-id") });

        var text = Encoding.UTF8.GetString(saved.ToUtf8().Span);
        Assert.Contains("""
            "id": "a\ud83d",
            """, text, StringComparison.Ordinal);
        Assert.Contains("""
            "n\uDC00":
            """, text, StringComparison.Ordinal);
        Assert.Contains("""\\ud83d""", text, StringComparison.Ordinal);
        Assert.Equal(draft.LeftOut, saved.LeftOut);
    }

    [Fact]
    public void With_WhatWasMissing_NoLongerMissesIt()
    {
        var draft = Draft(Form);
        var partial = draft.Partial;

        var saved = draft.With(partial with
        {
            Title = new("Santé", "Health"),
            Territories = [partial.Territories[0] with { Country = CountryCode.Mali }, partial.Territories[1]],
            Budget = partial.Budget! with { Currency = Currency.Eur },
        });

        Assert.Equal(
            ["/title/english", "/territories/0/country", "/budget/currency"],
            Texts(draft.Missing.Except(saved.Missing)));
        Assert.Empty(saved.Missing.Except(draft.Missing));
        Assert.Equal(draft.LeftOut, saved.LeftOut);
    }

    [Fact]
    public void With_ItemsAddedRemovedAndMoved_KeepsWhatIsMissingFromEach()
    {
        var draft = Draft(Form);
        var partial = draft.Partial;
        var added = new Territory { Id = new("kayes"), Name = new("Kayes", "Kayes"), Country = CountryCode.Mali };

        var saved = draft.With(partial with
        {
            Territories = [added, partial.Territories[1] with { Id = new("gao") }, partial.Territories[0]],
            Activities = [partial.Activities[1]],
        });

        Assert.Equal(["kayes", "gao", "mopti"], saved.Partial.Territories.Select(territory => territory.Id.Value));
        Assert.Equal(["/territories/2/country", "/territories/3/country"], Texts(MissingCountries(saved)));
        Assert.Equal("study", Assert.Single(saved.Partial.Activities).Id.Value);
        Assert.DoesNotContain("training", Text(saved), StringComparison.Ordinal);
        Assert.Equal(
            [
                "/shoeSize", "/territories/1", "/territories/2/colour", "/activities/0", "/activities/1",
                "/budget/total",
            ],
            Texts(saved.LeftOut));
    }

    [Fact]
    public void With_ACopyOfAnItem_MissesWhatTheItemMisses()
    {
        var draft = Draft(Form);
        var partial = draft.Partial;

        var saved = draft.With(partial with
        {
            Territories = [.. partial.Territories, partial.Territories[1] with { Id = new("copy") }],
        });

        Assert.Equal(
            ["/territories/0/country", "/territories/2/country", "/territories/3/country"],
            Texts(MissingCountries(saved)));
        Assert.Equal("Gao", saved.Partial.Territories[2].Name.English);
        Assert.Equal(draft.LeftOut, saved.LeftOut);
    }

    // Of equal rows, that is the same which stands in its order; the value of the first one cannot be read.
    [Theory]
    [InlineData("5,-", "5-")]
    [InlineData("-,5", "x5")]
    [InlineData("5,6", "56")]
    [InlineData("-", "x")]
    [InlineData("7,-,-", "7x-")]
    [InlineData("-,7,-", "x7-")]
    [InlineData("-,-,7", "x-7")]
    [InlineData("-,-,-", "x--")]
    [InlineData("", "")]
    public void With_EqualRows_KeepsWhatCannotBeReadInItsRow(string rows, string expected)
    {
        const string Unread = """{ "on": "2009", "people": { "modality": "achieved", "value": "x" } }""";
        const string Unknown = """{ "on": "2009", "people": { "modality": "achieved" } }""";
        var draft = Draft(Form.Replace(
            "\"segou\"",
            $$"""{ "id": "s", "populations": [{{Unread}}, {{Unknown}}] }""",
            StringComparison.Ordinal));
        var town = draft.Partial.Territories[1];
        var row = town.Populations[0];

        var saved = draft.With(draft.Partial with
        {
            Territories = draft.Partial.Territories.Select(territory => territory != town ? territory : town with
            {
                Populations = rows.Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(text => text == "-"
                        ? row
                        : row with { People = Claim.Achieved(int.Parse(text, CultureInfo.InvariantCulture)) })
                    .ToValueList(),
            }).ToValueList(),
        });

        var written = JsonNode.Parse(saved.ToUtf8().Span)!["territories"]![1]!["populations"]?.AsArray() ?? [];
        Assert.Equal(expected, string.Concat(written.Select(item => item!["people"]!["value"]?.ToString() ?? "-")));
    }

    [Theory]
    [InlineData("Santé 2", "", "/title/english")]
    [InlineData("", "Health", "/title/french")]
    [InlineData("", "", "/title")]
    [InlineData("Santé", "Health", null)]
    public void With_ATextInOneLanguage_MissesTheOther(string french, string english, string? missing)
    {
        var draft = Draft(Form);

        var saved = draft.With(draft.Partial with { Title = new(french, english) });

        Assert.Equal(new Narrative(french, english), saved.Partial.Title);
        Assert.Equal(
            missing is null ? [] : [missing],
            Texts(saved.Missing).Where(place => place.StartsWith("/title", StringComparison.Ordinal)));
    }

    [Fact]
    public void With_AWordlessLanguage_StaysAsItIsWritten()
    {
        var draft = Draft(Form.Replace(
            """{ "french": "Santé" }""",
            """{ "french": "Santé", "english": "" }""",
            StringComparison.Ordinal));

        var saved = draft.With(draft.Partial with { Title = new("Santé 2", string.Empty) });

        Assert.Equal(draft.Missing, saved.Missing);
        Assert.Contains("\"english\": \"\"", Text(saved), StringComparison.Ordinal);
    }

    [Fact]
    public void With_WhatWasThereRemoved_MissesIt()
    {
        var draft = Draft(Sample.Text);

        var saved = draft.With(draft.Partial with { Id = default, End = null, Budget = null });

        Assert.Equal(["/id"], Texts(saved.Missing));
        Assert.Null(saved.Partial.End);
        Assert.Null(saved.Partial.Budget);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{ \"start\": { ")]
    public void With_OfNothing_HasWhatIsFilledIn(string text)
    {
        var draft = Draft(text);

        var saved = draft.With(draft.Partial with { Title = new("Santé", "Health") });

        Assert.Equal(["/id", "/start"], Texts(saved.Missing));
        Assert.Equal("Health", saved.Partial.Title.English);
    }

    [Fact]
    public void With_AKnownStart_FillsInTheStandIn()
    {
        var draft = Draft("{}");

        var saved = draft.With(draft.Partial with
        {
            Id = new("x"),
            Title = new("x", "x"),
            Start = draft.Partial.Start with { Value = new PartialDate(2010) },
        });

        Assert.Equal(draft.Partial.Start.Modality, saved.Complete().Require().Start.Modality);
    }

    [Fact]
    public void With_WhatCannotBeWritten_Throws()
    {
        var draft = Draft(Form);

        Assert.ThrowsAny<ArgumentException>(() => draft.With(draft.Partial with { Title = new("\ud800", "x") }));
    }

    private static Comparer<(RuleId Rule, JsonPointer Path)> Comparer { get; } =
        Comparer<(RuleId Rule, JsonPointer Path)>.Create(static (a, b) =>
            string.CompareOrdinal($"{a.Path} {a.Rule}", $"{b.Path} {b.Rule}"));

    private static IEnumerable<JsonPointer> MissingCountries(ProgrammeDraft draft) =>
        draft.Missing.Where(place => place.ToString().EndsWith("/country", StringComparison.Ordinal));

    private static IEnumerable<string> Texts(IEnumerable<JsonPointer> places) =>
        places.Select(place => place.ToString());

    private static string Text(ProgrammeDraft draft) => Encoding.UTF8.GetString(draft.ToUtf8().Span);

    private static ProgrammeDraft Draft(string text) => ProgrammeDocument.ReadDraft(Encoding.UTF8.GetBytes(text));
}
