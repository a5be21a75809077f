using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;
using HealthCoop.HealthSystem;

namespace HealthCoop.Publication;

/// <summary>The members that types have in documents, and how they are told of.</summary>
internal static class ReleasedMembers
{
    private static readonly ConcurrentDictionary<Type, ReleasedMember[]> ByType = [];

    private static readonly ConcurrentDictionary<Type, ReleasedMember[]> OfSites = [];

    private static DocumentPlan Plan { get; } = DocumentPlan.Of(DocumentOptions.Model);

    /// <summary>Gets the members of a type, in the order of documents.</summary>
    public static ReleasedMember[] Of(Type type) => ByType.GetOrAdd(type, Make);

    /// <summary>Gets the members of a type that hold ids of facilities.</summary>
    public static ReleasedMember[] NamingSites(Type type) => OfSites.GetOrAdd(
        type,
        static key => [.. Of(key).Where(member => member.Named == typeof(Facility))]);

    /// <summary>Gets whether a type is that of entities, which lists keep whatever site they belong to.</summary>
    public static bool AreEntities(Type type) => Array.Exists(Of(type), member => member.IsOwnId);

    private static ReleasedMember[] Make(Type type)
    {
        var info = Plan.InfoOf(type);
        var isEntity = info.Properties.Any(member => Plan.OwnIdOf(info, member) is not null);
        var members = info.Properties
            .Where(member => member.Get is not null)
            .OrderBy(member => member.Order)
            .Select(member => Make(member, isEntity) with { IsOwnId = Plan.OwnIdOf(info, member) is not null })
            .ToDictionary(member => member.Name);
        return
        [
            .. members.Values.Select(member => ListOf(member, members) is { } list
                ? member with { Rule = new(Release.Whole, list.Rule.Needs), Completes = list }
                : member),
        ];
    }

    private static ReleasedMember Make(JsonPropertyInfo member, bool isEntity)
    {
        var value = Plan.InfoOf(member.PropertyType);
        var item = value.ElementType is { } element ? Plan.InfoOf(element) : value;
        var named = (item.Converter as IIdConverter)?.EntityType;
        var rule = ReleaseRules.Of(
            member.DeclaringType,
            member.Name,
            item.Type,
            item.Kind is JsonTypeInfoKind.Object && !item.Type.IsValueType);
        return new(
            member,
            item,
            value.ElementType is not null,
            named is null || rule.Release is Release.AsId ? rule : new(Release.AsId),
            named,
            isEntity && item.Type == typeof(Narrative) && member.Name is "name" or "title");
    }

    // That a list is complete says something of the list.
    private static ReleasedMember? ListOf(ReleasedMember member, Dictionary<string, ReleasedMember> members)
    {
        string[] endings = ["AreComplete", "IsComplete"];
        return endings
            .Where(ending => member.Name.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => members.GetValueOrDefault(member.Name[..^ending.Length]))
            .FirstOrDefault(list => list is not null);
    }
}
