using System.Text;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>A small sound document, to be spoilt in one place or another.</summary>
internal static class Sample
{
    public const string Text = """
        {
          "version": "1.0",
          "id": "pbo",
          "title": { "french": "Santé", "english": "Health" },
          "start": { "modality": "achieved", "value": "2010-01", "source": "lettre-16" },
          "end": { "modality": "planned", "value": "2012-12" },
          "sourceDocuments": [
            { "id": "lettre-16", "title": { "french": "Lettre n° 16", "english": "Letter 16" }, "languages": ["fr"],
              "url": "https://www.example.org/16" }
          ],
          "territories": [
            { "id": "ouaga", "name": { "french": "Ouagadougou", "english": "Ouagadougou" }, "country": "BF",
              "closures": [{ "kind": "seasonal", "cause": "rainySeason", "from": "06-15", "through": "09-30" }] }
          ],
          "partners": [
            { "id": "ville", "name": { "french": "Ville", "english": "City" }, "territory": "ouaga" },
            { "id": "aimf", "name": { "french": "AIMF", "english": "AIMF" } }
          ],
          "exchanges": [
            { "learner": "ville", "from": ["aimf"], "topic": { "french": "PCDS", "english": "Plan" }, "sector": 12110,
              "stage": "adopted" }
          ],
          "healthPlans": [
            { "id": "pcds", "owner": "ville", "years": "2013/2017",
              "status": { "modality": "achieved", "value": "adopted" } }
          ],
          "activities": [
            { "id": "training", "name": { "french": "Formation", "english": "Training" }, "kind": "training",
              "pillars": { "healthWorkforce": "70 %", "serviceDelivery": "30 %" },
              "timing": { "kind": "lasting",
                "length": { "modality": "planned", "value": { "count": 18, "unit": "months" } } },
              "costs": [
                { "heading": "travel", "unitPrice": { "modality": "planned", "value": "EUR 1.234567" },
                  "quantity": { "modality": "planned", "value": 2.50 } }
              ],
              "trainees": { "total": { "modality": "achieved", "value": 688 }, "parts": [
                { "category": "healthStaff", "people": { "modality": "achieved" } } ] } }
          ],
          "capacityAssessments": [
            { "kind": "partner", "id": "grid", "partner": "ville", "domain": "management",
              "scale": { "lowest": 1, "highest": 5 },
              "after": [{ "level": { "modality": "achieved", "value": 4 } }] },
            { "kind": "partner", "id": "visit", "partner": "ville", "domain": "care",
              "scale": { "lowest": 0, "highest": 3 } }
          ],
          "budget": {
            "currency": "EUR",
            "total": { "modality": "planned", "value": "EUR 1200000.00", "comparator": "about" },
            "sources": [
              { "id": "eu", "partner": "aimf", "profile": "eu-2009",
                "rate": { "modality": "achieved", "value": "75 %" } },
              { "id": "own", "amount": { "modality": "planned", "value": "EUR 1000" } }
            ]
          },
          "extensions": { "org.example.dossier": { "number": 1.0, "large": 1e400 } }
        }
        """;

    /// <summary>Gets the document with one text in the place of another that stands in it once.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Equal(2, Text.Split(old).Length);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static ReadResult<Programme> Read(string text, DocumentLimits? limits = null) =>
        ProgrammeDocument.Read(Encoding.UTF8.GetBytes(text), limits);

    /// <summary>Gets a finding as line, column, rule and pointer.</summary>
    public static string Brief(Finding finding) =>
        $"{finding.Position?.Line}:{finding.Position?.Column} {finding.Rule} {finding.Path}";
}
