namespace HealthCoop.Planning.Explanations;

/// <summary>Writes explanations as indented lines.</summary>
internal sealed class ExplanationText(Language language)
{
    private const int Deepest = 100;

    private static readonly Narrative Seen = new("expliqué plus haut", "explained above");

    private static readonly Narrative TooDeep = new(
        "trop profond pour ce texte : expliquer ce chiffre à part",
        "too deep for this text: explain this figure by itself");

    private readonly List<string> _lines = [];
    private readonly HashSet<Explanation> _explained = [];

    public string Write(Explanation root)
    {
        var open = new Stack<(Explanation Explanation, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var next))
        {
            foreach (var operand in Explain(next.Explanation, next.Depth).Reverse())
            {
                open.Push((operand, next.Depth + 1));
            }
        }

        return string.Join('\n', _lines);
    }

    private ValueList<Explanation> Explain(Explanation explanation, int depth)
    {
        var figure = language == Language.English
            ? $"{explanation.Label.English}: {explanation.Value}"
            : $"{explanation.Label.French} : {explanation.Value}";
        if (explanation.Grounds is not Computation computation)
        {
            Add(depth, $"{figure} [{TextOf(explanation.Grounds)}]");
            return [];
        }

        if (depth < Deepest && _explained.Add(explanation))
        {
            Add(depth, figure);
            Add(depth, $"= {computation.Formula.In(language)}");
            return computation.Operands;
        }

        Add(depth, $"{figure} ({(_explained.Contains(explanation) ? Seen : TooDeep).In(language)})");
        return [];
    }

    private string TextOf(Grounds grounds)
    {
        var text = grounds switch
        {
            SourcedFact fact => new($"{fact.Path}, source : {fact.Source}", $"{fact.Path}, source: {fact.Source}"),
            AssumedFact fact => new(
                $"{fact.Path}, hypothèse : {fact.Because.French}",
                $"{fact.Path}, assumption: {fact.Because.English}"),
            DatedParameter parameter => new(
                $"{Place(parameter)}{parameter.InForce} : {parameter.SourceText.French}",
                $"{Place(parameter)}{parameter.InForce}: {parameter.SourceText.English}"),
            _ => new Narrative(string.Empty),
        };
        return text.In(language);
    }

    private static string Place(DatedParameter parameter) => parameter.Path is { } path ? $"{path}, " : string.Empty;

    private void Add(int depth, string line) => _lines.Add(new string(' ', 2 * depth) + line);
}
