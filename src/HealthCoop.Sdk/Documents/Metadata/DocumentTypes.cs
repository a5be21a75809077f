using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;

namespace HealthCoop.Documents.Metadata;

/// <summary>The types that documents write in their own way, registered a line each.</summary>
/// <remarks>Asked before any generated context; what is not registered here is an object, written member by
/// member.</remarks>
internal sealed class DocumentTypes : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];
    private readonly Dictionary<Type, string> _schemas = [];

    /// <summary>Registers a type that is a document of its own, which starts with its schema and version.</summary>
    public DocumentTypes Document<T>(string name)
    {
        _schemas[typeof(T)] = $"urn:healthcoop:schema:{name}:{VersionConverter.Current}";
        return this;
    }

    /// <summary>Gets the schema of a type that is a document of its own.</summary>
    public string? SchemaOf(Type type) => _schemas.GetValueOrDefault(type);

    /// <summary>Registers the id of an entity, and lists of it and of the entity.</summary>
    public DocumentTypes Entity<T>()
        where T : class, IEntity<T> => Value(new IdConverter<T>()).List<T>();

    /// <summary>Registers an enumeration written as camelCase words.</summary>
    public DocumentTypes Words<T>()
        where T : struct, Enum => Value(new WordConverter<T>());

    /// <summary>Registers a type of a claim: what claims compete with is a list of them.</summary>
    public DocumentTypes Claim<T>()
        where T : struct => List<Claim<T>>();

    /// <summary>Registers a value written as a text or a number, and lists of it.</summary>
    public DocumentTypes Value<T>(JsonConverter<T> converter)
        where T : notnull
    {
        _types[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        return List<T>();
    }

    /// <summary>Registers a list of objects.</summary>
    public DocumentTypes List<T>()
    {
        _types[typeof(ValueList<T>)] = static options => JsonMetadataServices
            .CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), static items => items.ToValueList());
        return this;
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out var create) ? create(options) : null;
}
