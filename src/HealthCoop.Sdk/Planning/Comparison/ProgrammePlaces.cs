using System.Globalization;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Comparison;

/// <summary>The places of a programme's document, with the items of lists named by what they are about.</summary>
internal sealed class ProgrammePlaces
{
    // What tells the items of a list apart where they have no id.
    private static readonly string[] Naming =
    [
        "kind", "activity", "item", "cadre", "room", "utility", "cause", "partner", "role", "base", "quote", "phase",
        "category", "group",
    ];

    private readonly Dictionary<JsonArray, string[]> _names = [];
    private readonly Dictionary<JsonPointer, EntityReference> _entities;

    public ProgrammePlaces(Programme programme)
    {
        Document = JsonNode.Parse(ProgrammeDocument.ToUtf8(programme).Span)!;
        var type = DocumentOptions.Model.For<Programme>();
        var collector = new EntityCollector();
        DocumentWalk.Through(programme, DocumentPlan.Of(type.Options), DocumentPath.Root(), collector);
        _entities = collector.Entities;
    }

    public JsonNode Document { get; }

    /// <summary>Names the items of a list; of several with one name, each with its number.</summary>
    public string[] NamesIn(JsonArray list)
    {
        if (!_names.TryGetValue(list, out var names))
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            names = _names[list] = [.. list.Select(item =>
            {
                var name = NameOf(item);
                var times = seen[name] = seen.GetValueOrDefault(name) + 1;
                return times == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}#{times}");
            })];
        }

        return names;
    }

    /// <summary>Names a place by what the items on the way are about.</summary>
    public JsonPointer KeyOf(JsonPointer path)
    {
        JsonNode? at = Document;
        var key = JsonPointer.Root;
        foreach (var step in path.Steps())
        {
            if (at is JsonArray list && int.TryParse(step, CultureInfo.InvariantCulture, out var i) && i < list.Count)
            {
                (key, at) = (key.Member(NamesIn(list)[i]), list[i]);
            }
            else
            {
                (key, at) = (key.Member(step), (at as JsonObject)?[step]);
            }
        }

        return key;
    }

    /// <summary>Gets the innermost entity around a place.</summary>
    public EntityReference? EntityAround(JsonPointer path) =>
        path.AndAbove().Select(_entities.GetValueOrDefault).FirstOrDefault(entity => entity is not null);

    private static string NameOf(JsonNode? item) => item switch
    {
        JsonObject content when content["id"] is { } id => id.ToString(),
        JsonObject content => string.Join('+', Naming.Select(name => content[name]).OfType<JsonValue>()),
        null => string.Empty,
        _ => item.ToString(),
    };

    private sealed class EntityCollector : IDocumentVisitor
    {
        public Dictionary<JsonPointer, EntityReference> Entities { get; } = [];

        public void Meet(object content, DocumentPath? path)
        {
        }

        public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
        {
            if (isOwn)
            {
                Entities[path!.ToPointer().Above()!.Value] = id.ToReference();
            }
        }

        public void MeetNull(DocumentPath? path)
        {
        }
    }
}
