using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>Every figure of the sample plans is explained, down to what it rests on.</summary>
public sealed class SampleExplanationTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Explain_EveryFigure_GivesItsValueAndGrounds(string name)
    {
        var sample = new PlannedSample(name);
        var figures = new ExplainedPlan(name, sample.Programme, sample.Plan).CheckAll();
        Assert.True(figures > 500, $"{name} has only {figures} figures");
    }

    // Figures are told by how they are written, apart from the metadata by which the library lists them.
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Figures_EveryTextThatLooksLikeAFigure_IsOne(string name)
    {
        var plan = new PlannedSample(name).Plan;
        var figures = PlanFigures.Of(plan).All.Select(figure => figure.Path).ToHashSet();
        var written = PlanText.Places(PlanText.Of(plan))
            .Where(place => LooksLikeAFigure(place.Key.ToString(), place.Value))
            .Select(place => place.Key)
            .ToHashSet();
        Assert.Empty(written.Except(figures));
        Assert.Empty(figures.Except(written));
    }

    [Theory]
    [InlineData("parsante", "works-hombori")]
    [InlineData("pbo-sante", "coordination")]
    public void ToText_CostOfAnActivity_ReadsInBothLanguages(string name, string activity)
    {
        var sample = new PlannedSample(name);
        var explanation = sample.Plan.Explain(Figure.CostOf(new(activity)), sample.Programme)!;
        var (french, english) = (explanation.ToText(Language.French), explanation.ToText(Language.English));
        Assert.Contains("  Prix unitaire : EUR ", french, StringComparison.Ordinal);
        Assert.Contains("  Unit price: EUR ", english, StringComparison.Ordinal);
        Assert.Contains("/unitPrice, hypothèse : ", french, StringComparison.Ordinal);
        Assert.Contains("/unitPrice, assumption: ", english, StringComparison.Ordinal);
        Assert.Equal(french.Split('\n').Length, english.Split('\n').Length);
    }

    // Every hundredth figure is falsified in the document, as by hand.
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Explain_FalsifiedFigure_DiffersFromItsExplanation(string name)
    {
        var sample = new PlannedSample(name);
        var read = 0;
        foreach (var figure in PlanFigures.Of(sample.Plan).All.Where((_, i) => i % 100 == 0))
        {
            var document = JsonNode.Parse(sample.Json)!;
            var steps = figure.Path.ToString().Split('/').Skip(1).ToList();
            var owner = steps.SkipLast(1).Aggregate(document, (at, step) => at is JsonArray list
                ? list[int.Parse(step, CultureInfo.InvariantCulture)]!
                : at[step]!);
            owner[steps[^1]] = owner[steps[^1]]!.GetValueKind() == JsonValueKind.Number
                ? JsonValue.Create(owner[steps[^1]]!.GetValue<decimal>() + 1)
                : JsonValue.Create(Falsified(figure.Value));
            if (PlanDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString())) is { Succeeded: true, Value: { } plan })
            {
                read++;
                var explanation = plan.Explain(Figure.At(figure.Path), sample.Programme);
                Assert.True(
                    explanation?.Value != PlanFigures.Of(plan).At(figure.Path)!.Value || IsMonth(figure.Path),
                    $"{figure.Path} was {figure.Value}");
            }
        }

        Assert.True(read > 5, $"{read} falsified plans");
    }

    // Which month a part falls into names the part itself: another month is another part.
    private static bool IsMonth(JsonPointer path) => path.ToString().EndsWith("/month", StringComparison.Ordinal);

    private static string Falsified(string figure)
    {
        var digit = figure.LastIndexOfAny([.. "12345678"]);
        return digit < 0 ? figure + "1" : $"{figure[..digit]}{(char)(figure[digit] + 1)}{figure[(digit + 1)..]}";
    }

    private static bool LooksLikeAFigure(string path, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        return value.ValueKind == JsonValueKind.Number
            || Regex.IsMatch(
                text,
                @"^([A-Z]{3} -?\d+(\.\d+)?|\d+(\.\d+)? (FTE|h per week|min per year)|\d{4}-\d\d(-\d\d)?(/.+)?)$")
            || Regex.IsMatch(path, @"^/assumptions/\d+/value$");
    }
}
