using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes what hosts keep beside an entity: any JSON, its numbers and texts as they stand.</summary>
internal sealed class ExtensionsConverter : JsonConverter<Extensions>, IExamined
{
    public Narrative Form => JsonForm.Object;

    public JsonObject ToSchema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = @"^(?=.{3,200}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$",
        },
    };

    public override Extensions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader is looked at on a copy, since the values are then read as elements.
        var copy = reader;
        var faults = new DocumentFaults(1);
        Examine(ref copy, DocumentPath.Root(), faults);
        if (!faults.IsEmpty)
        {
            throw new JsonException("The extensions are not well written.");
        }

        var entries = new List<Extension>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            entries.Add(new(key, JsonText.Canonical(JsonElement.ParseValue(ref reader))));
        }

        return Extensions.Of(entries);
    }

    public override void Write(Utf8JsonWriter writer, Extensions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, json) in value.Entries)
        {
            writer.WritePropertyName(key);
            JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = JsonText.DocumentDepth }).WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    public void Examine(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            faults.AddWrongType(ref reader, path, JsonForm.Object);
            return;
        }

        ExamineMembers(ref reader, path, faults, areKeys: true);
    }

    private static void ExamineAny(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults)
    {
        // Broken texts cost an exception each: nobody is told of those beyond the bound.
        if (faults.IsFull)
        {
            reader.Skip();
            return;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ExamineMembers(ref reader, path, faults, areKeys: false);
                break;
            case JsonTokenType.StartArray:
                for (var i = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; i++)
                {
                    ExamineAny(ref reader, path.Item(i), faults);
                }

                break;
            case JsonTokenType.String when reader.HasBrokenText():
                faults.Add(ref reader, path, DocumentRules.BrokenText());
                break;
            default:
                break;
        }
    }

    private static void ExamineMembers(
        ref Utf8JsonReader reader,
        DocumentPath path,
        DocumentFaults faults,
        bool areKeys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (faults.IsFull)
            {
                reader.Skip();
                continue;
            }

            var name = JsonForm.TextOf(ref reader);
            var member = path.Member(name);
            if (reader.HasBrokenText())
            {
                faults.Add(ref reader, member, DocumentRules.BrokenText());
            }
            else if (areKeys && !Extensions.IsKey(name))
            {
                faults.Add(ref reader, member, DocumentRules.ExtensionKey(name));
            }
            else if (!seen.Add(name))
            {
                faults.Add(ref reader, member, DocumentRules.DuplicateMember(name));
            }

            reader.Read();
            ExamineAny(ref reader, member, faults);
        }
    }
}
