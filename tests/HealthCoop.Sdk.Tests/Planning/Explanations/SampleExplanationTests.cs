using System.Text.Json;
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

    private static bool LooksLikeAFigure(string path, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
        return value.ValueKind == JsonValueKind.Number
            || Regex.IsMatch(
                text,
                @"^([A-Z]{3} -?\d+(\.\d+)?|\d{4}-\d\d(-\d\d)?(/.+)?)$")
            || Regex.IsMatch(path, @"^/assumptions/\d+/value$");
    }
}
