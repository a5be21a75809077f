using System.Globalization;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>The facts of a programme's document, each with what it rests on.</summary>
internal sealed class ProgrammeFacts(Programme programme)
{
    // The one place that says what a statement without any source is.
    private static readonly Narrative Unsourced = new(
        "Choix des auteurs du document, qui n'y citent pas de source.",
        "Chosen by the authors of the document, who cite no source for it.");

    private readonly JsonNode _document = JsonNode.Parse(ProgrammeDocument.ToUtf8(programme).Span)!;
    private readonly Dictionary<JsonPointer, Explanation> _facts = [];

    /// <summary>Gets a claim that one can plan with.</summary>
    public Reasoned<T> Claimed<T>(Narrative label, Claim<T> claim, JsonPointer path)
        where T : struct => Stated(label, claim.ForPlanning!.Value, path);

    /// <summary>Gets a claim that may not be made, or with which one cannot plan.</summary>
    public Reasoned<T>? IfClaimed<T>(Narrative label, Claim<T>? claim, JsonPointer path)
        where T : struct => claim?.ForPlanning is null ? null : Claimed(label, claim, path);

    /// <summary>Gets what the document states at a place.</summary>
    public Reasoned<T> Stated<T>(Narrative label, T value, JsonPointer path) =>
        new(value, Stated(label, FigureText.Of(value), path));

    /// <summary>Gets what the document states at a place, in the words of its text.</summary>
    public Explanation Quoted(Narrative label, JsonPointer path) =>
        Stated(label, Along(path).LastOrDefault()?.ToString() ?? string.Empty, path);

    /// <summary>Tells whether the document says something at a place.</summary>
    public bool Holds(JsonPointer path) => Along(path).Last() is not null;

    private Explanation Stated(Narrative label, string value, JsonPointer path)
    {
        if (!_facts.TryGetValue(path, out var fact))
        {
            fact = _facts[path] = new(label, value, GroundsAt(path));
        }

        return fact;
    }

    // A fact is assumed where it says why. For a claim, the source that stands nearest around it is cited; what is no
    // claim has only the source of its own.
    private Grounds GroundsAt(JsonPointer path)
    {
        var around = Along(path).OfType<JsonObject>().Reverse().ToList();
        var isClaim = around[0].ContainsKey("modality") && !around[0].ContainsKey("status");
        return (BecauseOf(around[0]), SourceAround(isClaim ? around : around[..1])) switch
        {
            ({ } reason, _) => new AssumedFact(path, reason),
            (_, { } source) => new SourcedFact(path, source),
            _ => new AssumedFact(path, Unsourced),
        };
    }

    private static Narrative? BecauseOf(JsonObject content) =>
        (content["assumption"]?["because"] ?? content["because"] ?? content["assumedBecause"]) is { } because
            ? new((string)because["french"]!, (string)because["english"]!)
            : null;

    private static Id<SourceDocument>? SourceAround(List<JsonObject> around) => around
        .Select(content => content["source"])
        .OfType<JsonValue>()
        .Select(source => (Id<SourceDocument>?)new Id<SourceDocument>((string)source!))
        .FirstOrDefault();

    private IEnumerable<JsonNode?> Along(JsonPointer path)
    {
        JsonNode? at = _document;
        yield return at;
        foreach (var step in path.Steps())
        {
            at = at switch
            {
                JsonArray list => list.ElementAtOrDefault(NumberOf(step)),
                JsonObject content => content[step],
                _ => null,
            };
            yield return at;
        }
    }

    private static int NumberOf(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
