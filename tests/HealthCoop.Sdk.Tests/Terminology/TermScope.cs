using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;
using HealthCoop.Planning;
using HealthCoop.Planning.Comparison;
using HealthCoop.Planning.Explanations;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Tests.Conventions;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Tests.Terminology;

/// <summary>All that must have a term: what a programme, a plan, a reference pack, a finding or a conflict consists of
/// as a document, what that is derived from, the public enumerations, and what reports show beside.</summary>
internal static class TermScope
{
    /// <summary>What no document holds, but users see: its public properties are its members.</summary>
    private static readonly Type[] Shown =
    [
        typeof(PublicationProfile),
        typeof(Rule),
        typeof(RulePack),
        typeof(RuleResult),
        typeof(SwitchedOffRule),
        typeof(ValidationReport),
        typeof(PlanChange),
        typeof(ChangeCause),
        typeof(Explanation),
        typeof(Grounds),
        typeof(Computation),
        typeof(SourcedFact),
        typeof(AssumedFact),
        typeof(DatedParameter),
    ];

    private static readonly Lazy<Dictionary<Type, string[]>> Found = new(Find);

    public static IEnumerable<Type> Types => Found.Value.Keys;

    public static IEnumerable<Type> Enumerations => Types.Where(type => type.IsEnum);

    public static IEnumerable<(Type Type, string Member)> Members =>
        Found.Value.SelectMany(found => found.Value, (found, member) => (found.Key, member));

    public static IEnumerable<string> MembersOf(Type type) => Found.Value[type];

    private static Dictionary<Type, string[]> Find()
    {
        var found = PublicSurface.Types.Where(type => type.IsEnum).ToDictionary(type => type, MembersOfEnumeration);
        var reference = DocumentOptions.Create(
            ReferenceTypes.Add(ModelTypes.Add(new())),
            ReferenceContext.Default,
            DocumentContext.Default);
        HashSet<Type> seen = [];
        Add(typeof(Programme), DocumentOptions.Model, found, seen);
        Add(typeof(Finding), DocumentOptions.Model, found, seen);
        Add(typeof(Conflict), DocumentOptions.Model, found, seen);
        Add(typeof(ReferencePack), reference, found, seen);
        Add(typeof(Plan), PlanDocument.Options, found, seen);
        foreach (var type in Shown)
        {
            found.Add(type, [.. PublicSurface.Properties(type).Where(IsOfObjects).Select(NameOf)]);
        }

        return found;
    }

    private static bool IsOfObjects(PropertyInfo property) => property.GetMethod is { IsStatic: false, IsPublic: true };

    private static string NameOf(MemberInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);

    private static string[] MembersOfEnumeration(Type type) =>
        [.. type.GetEnumNames().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static void Add(
        Type type,
        JsonSerializerOptions options,
        Dictionary<Type, string[]> found,
        HashSet<Type> seen)
    {
        var info = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (!seen.Add(info.Type))
        {
            return;
        }

        if (info.Kind is JsonTypeInfoKind.Object)
        {
            AddObject(info, found);
        }
        else if (info.ElementType is null)
        {
            found.TryAdd(info.Type, []);
        }

        var below = info.Properties.Select(member => member.PropertyType)
            .Concat(info.PolymorphismOptions?.DerivedTypes.Select(kind => kind.DerivedType) ?? [])
            .Concat(info.ElementType is { } item ? [item] : []);
        foreach (var part in below)
        {
            Add(part, options, found, seen);
        }
    }

    private static void AddObject(JsonTypeInfo info, Dictionary<Type, string[]> found)
    {
        var members = info.Properties.Select(member => member.Name).ToList();
        if (members.Remove(DocumentMembers.Schema))
        {
            members.Remove(DocumentMembers.Version);
        }

        if (info.PolymorphismOptions?.TypeDiscriminatorPropertyName is { } discriminator)
        {
            members.Add(discriminator);
        }

        found[info.Type] = [.. members];
        var parents = info.Type.BaseType;
        for (; parents is not null && parents.Assembly == info.Type.Assembly; parents = parents.BaseType)
        {
            found.TryAdd(parents, []);
        }
    }
}
