using HealthCoop.Documents;
using HealthCoop.Documents.Faults;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class FifteenErrorsTests
{
    private const string Faulty = """
        {
          "version": "1.0",
          "id": "pbo",
          "titel": { "french": "Santé 😀", "english": "Health" },
          "start": { "value": "2010-01" },
          "end": { "modality": "planned", "value": "2012-02-30" },
          "territories": [
            { "id": "paris", "name": { "french": "é😀", "english": "Paris" }, "country": "FR", "level": "comune" },
            { "id": "paris", "name": { "french": "Paris", "english": "Paris" }, "country": "FR" }
          ],
          "partners": [
            { "id": "ville-de-paris", "name": { "french": "Ville" }, "territory": "pariss" }
          ],
          "activities": [
            { "kind": "trainng", "id": "t", "name": null,
              "pillars": { "serviceDelivery": "70 %", "healthWorkforce": "20 %" },
              "timing": { "kind": "throughout" },
              "trainees": { "total": { "modality": "achieved", "value": "688" } } }
          ],
          "budget": {
            "currency": "EUR",
            "total": { "modality": "planned", "value": "EUR 1200000.001" },
            "sources": [
              { "id": "eu", "partner": "ville-de-paris", "amount": { "modality": "planned", "value": "EUR -1.00" } },
              { "id": "xx", "rate": { "modality": "planned", "value": "175 %" } }
            ]
          }
        }
        trailing
        """;

    private static readonly string[] Expected =
    [
        "4:3 HC-DOC-007 /titel",
        "5:12 HC-CLM-001 /start/modality",
        "6:44 HC-DOC-023 /end/value",
        "8:97 HC-DOC-012 /territories/0/level",
        "9:13 HC-DOC-015 /territories/1/id",
        "12:39 HC-DOC-009 /partners/0/name/english",
        "12:75 HC-DOC-016 /partners/0/territory",
        "15:15 HC-DOC-013 /activities/0/kind",
        "15:45 HC-DOC-011 /activities/0/name",
        "16:18 HC-DOC-027 /activities/0/pillars",
        "18:65 HC-DOC-010 /activities/0/trainees/total/value",
        "22:48 HC-DOC-019 /budget/total/value",
        "24:94 HC-DOC-033 /budget/sources/0/amount/value",
        "25:63 HC-DOC-025 /budget/sources/1/rate/value",
        "29:1 HC-DOC-005 ",
    ];

    [Fact]
    public void Read_ErrorsOfManyKinds_GivesAFindingForEach() =>
        Assert.Equal(Expected, Sample.Read(Faulty).Findings.Select(Sample.Brief));

    [Fact]
    public void Read_Typos_OffersTheNearestName() => Assert.Equal(
        ["title", "commune", "paris", "training"],
        Sample.Read(Faulty).Findings
            .Select(finding => finding.Advice.English)
            .Where(advice => advice.StartsWith("Did you mean '", StringComparison.Ordinal))
            .Select(advice => advice.Split('\'')[1]));

    [Fact]
    public void Read_ErrorsWithinEntities_NamesTheEntity() => Assert.Equal(
        [
            "programme pbo", "territory paris", "partner ville-de-paris", "activity t", "fundingSource eu",
            "fundingSource xx",
        ],
        Sample.Read(Faulty).Findings
            .Select(finding => finding.Entity)
            .OfType<EntityReference>()
            .Select(entity => $"{entity.EntityType} {entity.Id}")
            .Distinct());

    [Fact]
    public void Read_InAnyCulture_GivesTheSameFindings()
    {
        var expected = Sample.Read(Faulty).Findings;

        Assert.True(Cultures.Agree(() => Sample.Read(Faulty).Findings == expected));
    }

    [Fact]
    public void Read_WithOtherLineEnds_GivesTheSamePlaces() => Assert.Equal(
        Expected,
        Sample.Read(Faulty.Replace("\n", "\r\n", StringComparison.Ordinal)).Findings.Select(Sample.Brief));

    [Fact]
    public void Read_MoreErrorsThanAreAskedFor_SaysSo()
    {
        var findings = Sample.Read(Faulty, new() { MaximumFindings = 3 }).Findings;

        Assert.Equal(4, findings.Count);
        Assert.Equal(Expected[0], Sample.Brief(findings[0]));
        Assert.Equal(DocumentRules.MoreFindingsId, findings[3].Rule.Value);
    }

    [Fact]
    public void Require_OfAFaultyDocument_ThrowsWithItsFindings()
    {
        var read = Sample.Read(Faulty);

        var exception = Assert.Throws<UnreadableDocumentException>(() => read.Require());

        Assert.Equal(read.Findings, exception.Findings);
        Assert.Contains("4:3 /titel HC-DOC-007: ", exception.Message, StringComparison.Ordinal);
    }
}
