using System.Text.Json.Nodes;

namespace HealthCoop.Validation;

/// <summary>Carries out the steps of a fix on a document (RFC 6902).</summary>
internal static class JsonPatch
{
    /// <summary>Changes a document.</summary>
    /// <exception cref="ArgumentException">A step speaks of a place that the document does not have.</exception>
    public static void Apply(JsonNode document, Fix fix)
    {
        foreach (var step in fix.Steps)
        {
            Apply(document, step);
        }
    }

    private static void Apply(JsonNode document, FixStep step)
    {
        string[] names = [.. step.Path.Steps()];
        if (names.Length == 0 || Walk(document, names.AsSpan()[..^1]) is not { } parent)
        {
            throw Missing(step);
        }

        var value = step.Value is { } text ? JsonNode.Parse(text) : null;
        switch (parent)
        {
            case JsonObject members when step.Operation == FixOperation.Add || members.ContainsKey(names[^1]):
                Apply(members, names[^1], step.Operation, value);
                break;
            case JsonArray items when IndexIn(items, names[^1], step.Operation) is { } index:
                Apply(items, index, step.Operation, value);
                break;
            default:
                throw Missing(step);
        }
    }

    private static void Apply(JsonObject members, string name, FixOperation operation, JsonNode? value)
    {
        if (operation == FixOperation.Remove)
        {
            members.Remove(name);
        }
        else
        {
            members[name] = value;
        }
    }

    private static void Apply(JsonArray items, int index, FixOperation operation, JsonNode? value)
    {
        if (operation != FixOperation.Add)
        {
            items.RemoveAt(index);
        }

        if (operation != FixOperation.Remove)
        {
            items.Insert(index, value);
        }
    }

    private static int? IndexIn(JsonArray items, string name, FixOperation operation)
    {
        var count = operation == FixOperation.Add ? items.Count + 1 : items.Count;
        return name == "-" && operation == FixOperation.Add ? items.Count
            : int.TryParse(name, out var index) && index >= 0 && index < count ? index
            : null;
    }

    private static JsonNode? Walk(JsonNode? node, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray items when int.TryParse(name, out var index) && index >= 0 && index < items.Count =>
                    items[index],
                _ => null,
            };
        }

        return node;
    }

    private static ArgumentException Missing(FixStep step) =>
        new($"The programme has no place {step.Path} for this fix; it is not the one that was found faulty.");
}
