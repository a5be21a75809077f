using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Schema;

/// <summary>Makes the JSON Schema of a kind of document out of the metadata by which it is read.</summary>
internal sealed class SchemaBuilder
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly SortedDictionary<string, (Type Type, JsonObject Schema)> _definitions =
        new(StringComparer.Ordinal);

    private readonly DocumentPlan _plan;
    private readonly Language _language;

    private SchemaBuilder(DocumentPlan plan, Language language) => (_plan, _language) = (plan, language);

    /// <summary>Makes the schema.</summary>
    /// <param name="type">The metadata of the document's root.</param>
    /// <param name="id">What names the schema.</param>
    /// <param name="language">The language of titles and descriptions.</param>
    public static JsonObject Make(JsonTypeInfo type, string id, Language language)
    {
        var builder = new SchemaBuilder(DocumentPlan.Of(type.Options), language);
        var root = builder.ReferenceTo(type);
        var definitions = new JsonObject();
        foreach (var (name, (_, definition)) in builder._definitions)
        {
            definitions[name] = definition;
        }

        return With(
            new() { ["$schema"] = Draft, ["$id"] = id },
            builder.Told(root, SchemaTexts.TitleOf(type.Type), SchemaTexts.DescriptionOf(type)),
            new() { ["$defs"] = definitions });
    }

    private JsonObject ValueOf(JsonTypeInfo type) => type switch
    {
        { ElementType: { } item } => new() { ["type"] = "array", ["items"] = ValueOf(_plan.InfoOf(item)) },
        { Converter: IExamined form and (StringConverter or IntegerConverter or DecimalConverter) } => form.ToSchema(),
        { Kind: not JsonTypeInfoKind.Object, Converter: not IExamined } => new() { ["type"] = "boolean" },
        _ => ReferenceTo(type),
    };

    private JsonObject ReferenceTo(JsonTypeInfo type)
    {
        var name = NameOf(type.Type);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = (type.Type, []);
            _definitions[name] = (type.Type, Told(
                DefinitionOf(type),
                SchemaTexts.TitleOf(type.Type),
                SchemaTexts.DescriptionOf(type)));
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private string NameOf(Type type)
    {
        var name = SchemaNames.Of(type);
        return _definitions.TryGetValue(name, out var other) && other.Type != type
            ? throw new InvalidOperationException($"{type} and {other.Type} have the same name in a schema.")
            : name;
    }

    private JsonObject DefinitionOf(JsonTypeInfo type)
    {
        if (type.Converter is IExamined form)
        {
            return form.ToSchema();
        }

        if (type.PolymorphismOptions is not { } kinds)
        {
            return ObjectOf(type);
        }

        var choices = new JsonArray();
        foreach (var kind in kinds.DerivedTypes)
        {
            var choice = KindOf(_plan.InfoOf(kind.DerivedType), kinds.TypeDiscriminatorPropertyName, kind);
            choices.Add((JsonNode)choice);
        }

        return new() { ["oneOf"] = choices };
    }

    private JsonObject KindOf(JsonTypeInfo type, string discriminator, JsonDerivedType kind) => Told(
        ObjectOf(type, (discriminator, (string)kind.TypeDiscriminator!)),
        SchemaTexts.TitleOf(type.Type),
        SchemaTexts.DescriptionOf(type));

    private JsonObject ObjectOf(JsonTypeInfo type, (string Name, string Word)? kind = null)
    {
        var (members, asked) = (new JsonObject(), new JsonArray());
        if (kind is var (discriminator, word))
        {
            members[discriminator] = new JsonObject { ["const"] = word };
            asked.Add((JsonNode)discriminator);
        }

        foreach (var member in type.Properties.OrderBy(member => member.Order))
        {
            members[member.Name] = MemberOf(type, member);
            if (member.IsAsked)
            {
                asked.Add((JsonNode)member.Name);
            }
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = asked,
            ["additionalProperties"] = false,
        };
        return ClaimMembers.ExcludeEachOther(type.Type)
            ? With(schema, Schemas.EitherOf(ClaimMembers.Value, ClaimMembers.Assumption))
            : schema;
    }

    private JsonObject MemberOf(JsonTypeInfo type, JsonPropertyInfo member)
    {
        var value = member.CustomConverter is IExamined own
            ? own.ToSchema()
            : ValueOf(_plan.InfoOf(member.PropertyType));
        if (ClaimMembers.IsCounted(type.Type, member.Name))
        {
            value = With(value, Schemas.NotNegative(isText: value["type"] is null));
        }

        if (member.MayBeNull)
        {
            value = new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
        }

        return Told(
            value,
            SchemaTexts.TitleOf(type, member),
            SchemaTexts.DescriptionOf(type, member, _plan));
    }

    private JsonObject Told(JsonObject schema, Narrative title, Narrative description) => With(
        new() { ["title"] = title.In(_language), ["description"] = description.In(_language) },
        schema);

    private static JsonObject With(JsonObject first, params ReadOnlySpan<JsonObject> others)
    {
        foreach (var other in others)
        {
            foreach (var (name, value) in other.ToArray())
            {
                other.Remove(name);
                first[name] = value;
            }
        }

        return first;
    }
}
