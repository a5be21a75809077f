using HealthCoop.Planning.Explanations;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Comparison;

/// <summary>One of two plans, its figures by what they are about.</summary>
internal sealed class ComparedPlan
{
    private const string Assumptions = "/assumptions/";

    private readonly Programme _programme;
    private readonly Plan _plan;
    private readonly ReferenceData? _reference;
    private readonly Dictionary<JsonPointer, PlanFigure> _figures = [];

    public ComparedPlan((Programme Programme, Plan Plan) pair, ReferenceData? reference)
    {
        (_programme, _plan, _reference) = (pair.Programme, pair.Plan, reference);
        Places = new(_programme);
        Figures = [.. PlanFigures.Of(_plan).All.Select(figure => (KeyOf(figure), figure))];
        foreach (var (key, figure) in Figures)
        {
            _figures.TryAdd(key, figure);
        }
    }

    public ProgrammePlaces Places { get; }

    public IReadOnlyList<(JsonPointer Key, PlanFigure Value)> Figures { get; }

    public PlanFigure? Find(JsonPointer key) => _figures.GetValueOrDefault(key);

    public Explanation? Explain(PlanFigure? figure) =>
        figure is null ? null : _plan.Explain(Figure.At(figure.Path), _programme, _reference);

    // An assumption is about a place in the programme, whose own lists may have moved.
    private JsonPointer KeyOf(PlanFigure figure)
    {
        if (!figure.Key.ToString().StartsWith(Assumptions, StringComparison.Ordinal))
        {
            return figure.Key;
        }

        var about = figure.Key.Steps().ElementAt(1).Split(' ');
        return JsonPointer.TryParse(about[0], out var path)
            ? JsonPointer.Root.Member("assumptions").Member(
                string.Join(' ', [Places.KeyOf(path).ToString(), .. about[1..]]))
            : figure.Key;
    }
}
