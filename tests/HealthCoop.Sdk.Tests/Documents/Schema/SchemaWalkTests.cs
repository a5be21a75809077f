using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Documents.Schema;

/// <summary>Type by type and member by member, the schema says what the reader goes by.</summary>
public sealed class SchemaWalkTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(ProgrammeDocument.Schema.Span)!.AsObject();

    private static readonly DocumentPlan Plan = DocumentPlan.Of(DocumentOptions.Model);

    private readonly HashSet<Type> _seen = [];
    private readonly HashSet<string> _used = [];
    private readonly List<string> _faults = [];

    [Fact]
    public void Schema_OfEveryTypeAndMember_AgreesWithTheReader()
    {
        Compare(Schema, Plan.InfoOf(typeof(Programme)), "programme");

        Assert.Empty(_faults);
        Assert.InRange(_seen.Count, 100, int.MaxValue);
        Assert.Equal(_used.Order(StringComparer.Ordinal), Schema["$defs"]!.AsObject().Select(pair => pair.Key));
    }

    [Fact]
    public void Schema_OfEverything_HasTitlesAndDescriptions() => Assert.Empty(
        from place in Described(Schema, JsonPointer.Root)
        where string.IsNullOrWhiteSpace((string?)place.Schema["title"])
            || string.IsNullOrWhiteSpace((string?)place.Schema["description"])
        select place.Path.ToString());

    [Fact]
    public void Schema_OfAProgramme_SaysWhatItIs()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Schema["$schema"]);
        Assert.Equal("urn:healthcoop:schema:programme:1.1", (string?)Schema["$id"]);
        Assert.Equal(
            ["version", "id", "title", "start"],
            Schema["$defs"]!["programme"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public void Schema_InAnyCulture_IsTheSame()
    {
        var expected = ProgrammeDocument.SchemaIn(Language.English).ToArray();

        Assert.Equal(expected, ProgrammeDocument.Schema.ToArray());
        Assert.True(Cultures.Agree(() => ProgrammeDocument.SchemaIn(Language.English).Span.SequenceEqual(expected)));
        Assert.False(ProgrammeDocument.SchemaIn(Language.French).Span.SequenceEqual(expected));
    }

    [Fact]
    public void Forms_OfAllTexts_AreTold() => Assert.Empty(
        from definition in Schema["$defs"]!.AsObject()
        where (string?)definition.Value!["type"] is "string"
            && definition.Value["pattern"] is null
            && definition.Value["enum"] is null
        select $"{definition.Key} has no form: add it to TextForms");

    private void Compare(JsonObject schema, JsonTypeInfo type, string path, (string Name, string Word)? kind = null)
    {
        schema = Resolve(schema);
        var isNew = _seen.Add(type.Type);
        if (type.Converter is IExamined form)
        {
            var isOfTheForm = form.ToSchema().All(pair =>
                JsonNode.DeepEquals(schema[pair.Key], pair.Value)
                || (pair.Key == "minimum" && path.EndsWith(".value", StringComparison.Ordinal)));
            Expect(isOfTheForm, path, "form");
        }
        else if (!isNew)
        {
            return;
        }
        else if (type.PolymorphismOptions is { } kinds)
        {
            var choices = schema["oneOf"]!.AsArray();
            Expect(choices.Count == kinds.DerivedTypes.Count, path, "kinds");
            foreach (var (choice, derived) in choices.Zip(kinds.DerivedTypes))
            {
                Compare(
                    choice!.AsObject(),
                    Plan.InfoOf(derived.DerivedType),
                    $"{path}({derived.TypeDiscriminator})",
                    (kinds.TypeDiscriminatorPropertyName, (string)derived.TypeDiscriminator!));
            }
        }
        else if (type.Kind is JsonTypeInfoKind.Object)
        {
            CompareMembers(schema, type, path, kind);
        }
        else
        {
            Expect((string?)schema["type"] == "boolean" && type.Type == typeof(bool), path, "boolean");
        }
    }

    private void CompareMembers(JsonObject schema, JsonTypeInfo type, string path, (string Name, string Word)? kind)
    {
        var members = schema["properties"]!.AsObject();
        string[] discriminator = kind is var (name, word) ? [name] : [];
        Expect(
            members.Select(member => member.Key).Order()
                .SequenceEqual(discriminator.Concat(type.Properties.Select(member => member.Name)).Order()),
            path,
            "members");
        Expect(
            schema["required"]!.AsArray().Select(member => member!.GetValue<string>()).Order()
                .SequenceEqual(discriminator
                    .Concat(type.Properties.Where(member => member.IsAsked).Select(member => member.Name)).Order()),
            path,
            "required");
        Expect(kind is null || (string?)members[kind.Value.Name]!["const"] == kind.Value.Word, path, "kind");
        Expect((string?)schema["type"] == "object", path, "type");
        Expect(schema["additionalProperties"]!.GetValue<bool>() == false, path, "additionalProperties");
        Expect(
            typeof(IClaim).IsAssignableFrom(type.Type) == JsonNode.DeepEquals(schema["anyOf"], ValueOrAssumption),
            path,
            "value and assumption");
        foreach (var member in type.Properties)
        {
            CompareMember(members[member.Name]!.AsObject(), type.Type, member, $"{path}.{member.Name}");
        }
    }

    private void CompareMember(JsonObject schema, Type owner, JsonPropertyInfo member, string path)
    {
        var mayBeNull = schema["anyOf"] is JsonArray { Count: 2 } choices && (string?)choices[1]!["type"] == "null";
        Expect(mayBeNull == member.MayBeNull, path, "null");
        if (member.MayBeNull)
        {
            schema = schema["anyOf"]![0]!.AsObject();
        }

        ExpectCounted(schema, owner, member, path);
        if (member.CustomConverter is IExamined own)
        {
            Expect(own.ToSchema().All(pair => JsonNode.DeepEquals(schema[pair.Key], pair.Value)), path, "form");
            return;
        }

        var type = Plan.InfoOf(member.PropertyType);
        while (type.ElementType is { } item)
        {
            Expect((string?)schema["type"] == "array", path, "list");
            (schema, type) = (schema["items"]!.AsObject(), Plan.InfoOf(item));
        }

        Compare(schema, type, path);
    }

    // What a claim counts, and what is assumed of it, is refused below zero, as a number or as an amount.
    private void ExpectCounted(JsonObject schema, Type owner, JsonPropertyInfo member, string path)
    {
        var of = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        var isOfClaims = member.Name == "value"
            && owner is { IsGenericType: true, Name: "Claim`1" or "Assumption`1" };
        var isRefused = isOfClaims && IsRefusedBelowZero(of);
        Expect(isRefused == ((string?)schema["$ref"] is not null && (string?)schema["pattern"] is not null)
            || (isRefused && schema["minimum"]?.GetValue<int>() == 0), path, "below zero");
    }

    private static bool IsRefusedBelowZero(Type type)
    {
        var below = type == typeof(int) ? Claim.Planned(-1)
            : type == typeof(decimal) ? Claim.Planned(-1m)
            : type == typeof(Money) ? Claim.Planned(Money.Eur(-1))
            : type == typeof(UnitPrice) ? (object)Claim.Planned(new UnitPrice(-1, Currency.Eur))
            : null;
        var check = new CheckOfOne();
        (below as ICheckedContent)?.Check(check);
        return check.IsBroken;
    }

    private sealed class CheckOfOne : IContentCheck
    {
        public bool IsBroken { get; private set; }

        public void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice) => IsBroken = true;
    }

    private static JsonArray ValueOrAssumption => new(
        JsonNode.Parse("""{ "properties": { "value": { "type": "null" } } }"""),
        JsonNode.Parse("""{ "properties": { "assumption": { "type": "null" } } }"""));

    private JsonObject Resolve(JsonObject schema)
    {
        if ((string?)schema["$ref"] is not { } reference)
        {
            return schema;
        }

        var name = reference.Split('/')[^1];
        _used.Add(name);
        return Schema["$defs"]![name]!.AsObject();
    }

    private void Expect(bool holds, string path, string what)
    {
        if (!holds)
        {
            _faults.Add($"{path}: {what}");
        }
    }

    // The types, the kinds of closed choices and the members.
    private static IEnumerable<(JsonPointer Path, JsonObject Schema)> Described(JsonObject schema, JsonPointer path)
    {
        yield return (path, schema);
        var below = from definition in schema["$defs"]?.AsObject() ?? []
                    select (path.Member("$defs").Member(definition.Key), definition.Value!.AsObject());
        var members = from member in schema["properties"]?.AsObject() ?? []
                      where member.Value!["const"] is null
                      select (path.Member("properties").Member(member.Key), member.Value!.AsObject());
        var kinds = from choice in (schema["oneOf"]?.AsArray() ?? []).Index()
                    select (path.Member("oneOf") / choice.Index, choice.Item!.AsObject());
        foreach (var (inner, value) in below.Concat(members).Concat(kinds))
        {
            foreach (var described in Described(value, inner))
            {
                yield return described;
            }
        }
    }
}
