using System.Text.Json;
using HealthCoop.Planning;
using HealthCoop.Planning.Explanations;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using Xunit;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>Holds the explanations of a plan against its figures and the programme's document.</summary>
internal sealed class ExplainedPlan(
    string name,
    Programme programme,
    Plan plan,
    bool reasonsAreWritten = true,
    ReferenceData? reference = null)
{
    private readonly Dictionary<JsonPointer, JsonElement> _plan = PlanText.Places(PlanText.Of(plan));
    private readonly Dictionary<JsonPointer, JsonElement> _programme = PlanText.Places(PlanText.Of(programme));
    private readonly HashSet<Explanation> _checked = [];

    /// <summary>Checks every figure of the plan, and gives how many there are.</summary>
    public int CheckAll()
    {
        var figures = PlanFigures.Of(plan).All;
        foreach (var figure in figures)
        {
            var explanation = plan.Explain(Figure.At(figure.Path), programme, reference);
            Assert.True(explanation is not null, $"{name}: {figure.Path} = {figure.Value} has no explanation");
            var written = PlanText.TextOf(_plan[figure.Path]);
            Assert.True(written == figure.Value, $"{name}: {figure.Path} is {written}, listed as {figure.Value}");
            Assert.True(
                explanation.Value == written,
                $"{name}: {figure.Path} is {written}, explained as {explanation.Value}");
            Check(explanation);
        }

        return figures.Count;
    }

    private void Check(Explanation root)
    {
        var open = new Stack<Explanation>([root]);
        while (open.TryPop(out var explanation))
        {
            if (!_checked.Add(explanation))
            {
                continue;
            }

            CheckTexts(explanation.Label);
            Assert.False(string.IsNullOrEmpty(explanation.Value) && explanation.Grounds is Computation, explanation.ToString());
            CheckGrounds(explanation);
            foreach (var operand in explanation.Operands)
            {
                open.Push(operand);
            }
        }
    }

    private void CheckGrounds(Explanation explanation)
    {
        switch (explanation.Grounds)
        {
            case Computation computation:
                CheckTexts(computation.Formula);
                Assert.NotEmpty(computation.Operands);
                Assert.Null(explanation.DocumentPath);
                break;
            case SourcedFact fact:
                Assert.Contains(programme.SourceDocuments, document => document.Id == fact.Source);
                CheckPlace(fact.Path);
                break;
            case AssumedFact fact:
                CheckReason(fact.Because);
                CheckPlace(fact.Path);
                break;
            case DatedParameter parameter:
                CheckReason(parameter.SourceText);
                if (parameter.Path is { } path)
                {
                    CheckPlace(path);
                }

                break;
            default:
                Assert.Fail($"{name}: {explanation} rests on nothing known");
                break;
        }
    }

    // Made-up programmes may give an empty text as a reason; it is still theirs.
    private void CheckReason(Narrative reason)
    {
        Assert.NotNull(reason);
        if (reasonsAreWritten)
        {
            CheckTexts(reason);
        }
    }

    private void CheckPlace(JsonPointer path) =>
        Assert.True(_programme.ContainsKey(path), $"{name}: the programme has no {path}");

    private void CheckTexts(Narrative text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.French), name);
        Assert.False(string.IsNullOrWhiteSpace(text.English), name);
    }
}
