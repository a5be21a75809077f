using System.Text;
using FsCheck.Fluent;
using HealthCoop.Documents;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>What cannot be read is unknown: no rule between members is broken by it.</summary>
public sealed class BrokenMembersTests
{
    // Sound by a hair: each member that a rule looks at would break it if it were misread.
    private static readonly string Tight = Sample.Text
        .Replace(
            "\"end\":",
            "\"duration\": { \"modality\": \"planned\", \"value\": { \"count\": 36, \"unit\": \"months\" } }, \"end\":",
            StringComparison.Ordinal)
        .Replace(
            "{ \"category\": \"healthStaff\", \"people\": { \"modality\": \"achieved\" } }",
            """
            { "category": "healthStaff", "people": { "modality": "achieved", "value": 700, "comparator": "atMost" } },
            { "category": "medicalStaff", "people": { "modality": "achieved", "value": 600, "comparator": "atLeast" } }
            """,
            StringComparison.Ordinal)
        .Replace(
            "\"currency\": \"EUR\",",
            """
            "currency": "EUR",
            "exchangeRates": [
              { "base": "EUR", "quote": "XOF", "value": 655.957, "inForce": "1999-01-01/..",
                "provenance": { "french": "x", "english": "x" } },
              { "base": "USD", "quote": "EUR", "value": 0.9, "inForce": "2010-01-01/2010-12-31",
                "provenance": { "french": "x", "english": "x" } },
              { "base": "USD", "quote": "EUR", "value": 0.8, "inForce": "2011-01-01/2011-12-31",
                "provenance": { "french": "x", "english": "x" } }
            ],
            """,
            StringComparison.Ordinal)
        .Replace(
            "\"years\": \"2013/2017\",",
            """
            "years": "2013/2017", "yearlyMeans": [{ "year": 2013 }, { "year": 2017 }],
            """,
            StringComparison.Ordinal)
        .Replace(
            "\"healthPlans\":",
            """
            "facilities": [
              { "id": "clinic", "name": { "french": "x", "english": "x" }, "type": "mobileClinic", "territory": "ouaga",
                "statedType": { "modality": "baseline", "value": "mobileClinic",
                  "competing": [{ "modality": "baseline", "value": "dispensary" }] } }
            ],
            "healthPlans":
            """,
            StringComparison.Ordinal)
        .Replace(
            "\"timing\":",
            """
            "notBefore": { "modality": "planned", "value": "2010" }, "stopsIn": ["rainySeason"], "timing":
            """,
            StringComparison.Ordinal);

    [Fact]
    public void Read_TheTightSample_FindsNothing() => Assert.Empty(Sample.Read(Tight).Findings);

    [Fact]
    public void Read_OnePlaceSpoilt_BreaksNoRuleBetweenMembers() => Assert.Empty(
        from place in BrokenMembers.PlacesIn(Tight)
        from text in new[] { BrokenMembers.Spoil(Tight, place), BrokenMembers.Misspell(Tight, place) }
        from finding in Broken(text)
        select $"{place}: {finding}");

    // How a number bounds the true one is exactly, unless something else is written.
    [Fact]
    public void Read_OnePlaceRemoved_BreaksNoRuleBetweenMembers() => Assert.Empty(
        from place in BrokenMembers.PlacesIn(Tight)
        where !place.ToString().EndsWith("/comparator", StringComparison.Ordinal)
        from finding in Broken(BrokenMembers.Remove(Tight, place))
        select $"{place}: {finding}");

    [Fact]
    public void Read_AGeneratedDocumentBrokenOnce_BreaksNoRuleBetweenMembers() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed =>
        {
            var (dice, text) = (new Dice(seed), Generated(seed));
            var place = dice.OneOf([.. BrokenMembers.PlacesIn(text)]);
            return !Broken(BrokenMembers.Spoil(text, place))
                .Concat(Broken(BrokenMembers.Misspell(text, place)))
                .Concat(Broken(BrokenMembers.Remove(text, place)))
                .Any();
        });

    [Fact]
    public void Read_AGeneratedDocumentBrokenOften_FindsWhatIsThere() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed =>
        {
            var (dice, text) = (new Dice(seed), Generated(seed));
            for (var i = 0; i < 5; i++)
            {
                var place = dice.OneOf([.. BrokenMembers.PlacesIn(text)]);
                text = i % 2 == 0 ? BrokenMembers.Misspell(text, place) : BrokenMembers.Spoil(text, place);
            }

            return Sample.Read(text).Findings.All(finding => BrokenMembers.HasRoomFor(text, finding.Path));
        });

    private static string Generated(int seed) =>
        Encoding.UTF8.GetString(ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(seed)).Span);

    private static IEnumerable<string> Broken(string text) => Sample.Read(text).Findings
        .Where(finding => BrokenMembers.RulesBetween.Contains(finding.Rule.Value))
        .Select(finding => $"{finding.Rule} {finding.Path}");
}
