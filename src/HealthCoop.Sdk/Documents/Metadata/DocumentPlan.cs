using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;

namespace HealthCoop.Documents.Metadata;

/// <summary>A member through which a walk goes.</summary>
/// <param name="Name">The name in documents.</param>
/// <param name="Get">Gets the value.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsId">Whether it is an id, or a list of ids.</param>
/// <param name="IsOwnId">Whether it is the id of the object itself.</param>
internal sealed record WalkedMember(string Name, Func<object, object?> Get, bool IsList, bool IsId, bool IsOwnId);

/// <summary>What a walk must look at, type by type: texts and numbers are passed by.</summary>
internal sealed class DocumentPlan
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, DocumentPlan> Plans = [];

    private readonly Lazy<JsonSerializerOptions> _lenient;
    private readonly ConcurrentDictionary<Type, WalkedMember[]> _members = [];
    private readonly ConcurrentDictionary<Type, HashSet<Type>> _entities = [];

    private DocumentPlan(JsonSerializerOptions options) =>
        (Options, _lenient) = (options, new(() => DocumentOptions.Lenient(options)));

    /// <summary>Gets the serializer's settings.</summary>
    public JsonSerializerOptions Options { get; }

    public static DocumentPlan Of(JsonSerializerOptions options) => Plans.GetValue(options, static key => new(key));

    /// <summary>Gets the members of a type that lead to ids, claims or checked content, in the order of
    /// documents.</summary>
    public WalkedMember[] MembersOf(Type type) => _members.GetOrAdd(type, MakeMembers);

    /// <summary>Gets the entities that a document can contain; what refers to others refers outside.</summary>
    public HashSet<Type> EntitiesIn(Type document) => _entities.GetOrAdd(document, FindEntities);

    /// <summary>Gets the metadata of a type, or of the value of a type that may be null.</summary>
    public JsonTypeInfo InfoOf(Type type) => Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Gets the metadata of a type of which documents need not have every member.</summary>
    public JsonTypeInfo LenientInfoOf(Type type) => _lenient.Value.GetTypeInfo(type);

    /// <summary>Gets whose id a member holds, if it is the id of the very object.</summary>
    public Type? OwnIdOf(JsonTypeInfo type, JsonPropertyInfo member) =>
        member.Name == "id"
        && InfoOf(member.PropertyType).Converter is IIdConverter { EntityType: var entity }
        && entity.IsAssignableFrom(type.Type)
            ? entity
            : null;

    private WalkedMember[] MakeMembers(Type type)
    {
        var members = new List<WalkedMember>();
        var info = InfoOf(type);
        foreach (var member in info.Properties)
        {
            var value = InfoOf(member.PropertyType);
            var isList = value.ElementType is not null;
            var item = isList ? InfoOf(value.ElementType!) : value;
            var isId = item.Converter is IIdConverter;
            if (member.Get is { } get && (isId || (isList && !item.Type.IsValueType) || Leads(item, [])))
            {
                members.Add(new(member.Name, get, isList, isId, OwnIdOf(info, member) is not null));
            }
        }

        return [.. members];
    }

    private bool Leads(JsonTypeInfo type, HashSet<Type> seen) =>
        seen.Add(type.Type)
        && (type.Converter is IIdConverter
            || typeof(IClaim).IsAssignableFrom(type.Type)
            || typeof(ICheckedContent).IsAssignableFrom(type.Type)
            || (typeof(IEnumerable).IsAssignableFrom(type.Type) && type.ElementType is { IsValueType: false })
            || Below(type).Any(below => Leads(below, seen)));

    private HashSet<Type> FindEntities(Type document)
    {
        var entities = new HashSet<Type>();
        AddEntities(InfoOf(document), entities, []);
        return entities;
    }

    private void AddEntities(JsonTypeInfo type, HashSet<Type> entities, HashSet<Type> seen)
    {
        if (!seen.Add(type.Type))
        {
            return;
        }

        foreach (var entity in type.Properties.Select(member => OwnIdOf(type, member)).OfType<Type>())
        {
            entities.Add(entity);
        }

        foreach (var below in Below(type))
        {
            AddEntities(below, entities, seen);
        }
    }

    private IEnumerable<JsonTypeInfo> Below(JsonTypeInfo type)
    {
        var types = type.Properties.Select(member => member.PropertyType)
            .Concat(type.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [])
            .Concat(type.ElementType is { } element ? [element] : []);
        return types.Where(below => below != type.Type).Select(InfoOf);
    }
}
