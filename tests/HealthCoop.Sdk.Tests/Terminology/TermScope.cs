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
        typeof(RulePackScope),
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

    private static readonly Lazy<Dictionary<Type, Member[]>> Found = new(Find);

    public static IEnumerable<Type> Types => Found.Value.Keys;

    public static IEnumerable<Type> Enumerations => Types.Where(type => type.IsEnum);

    public static IEnumerable<Member> Members => Found.Value.Values.SelectMany(members => members);

    public static IEnumerable<string> MembersOf(Type type) => Found.Value[type].Select(member => member.Name);

    private static Dictionary<Type, Member[]> Find()
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
            found.Add(type, [.. PublicSurface.Properties(type)
                .Where(IsOfObjects)
                .Select(property => new Member(type, NameOf(property.Name), property.PropertyType))]);
        }

        return found;
    }

    private static bool IsOfObjects(PropertyInfo property) => property.GetMethod is { IsStatic: false, IsPublic: true };

    private static string NameOf(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);

    private static Member[] MembersOfEnumeration(Type type) =>
        [.. type.GetEnumNames().Select(name => new Member(type, NameOf(name), null))];

    private static void Add(
        Type type,
        JsonSerializerOptions options,
        Dictionary<Type, Member[]> found,
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

    private static void AddObject(JsonTypeInfo info, Dictionary<Type, Member[]> found)
    {
        var members = info.Properties.Select(member => new Member(info.Type, member.Name, member.PropertyType)).ToList();
        if (members.RemoveAll(member => member.Name == DocumentMembers.Schema) > 0)
        {
            members.RemoveAll(member => member.Name == DocumentMembers.Version);
        }

        if (info.PolymorphismOptions?.TypeDiscriminatorPropertyName is { } discriminator)
        {
            members.Add(new(info.Type, discriminator, null));
        }

        found[info.Type] = [.. members];
        var parents = info.Type.BaseType;
        for (; parents is not null && parents.Assembly == info.Type.Assembly; parents = parents.BaseType)
        {
            found.TryAdd(parents, []);
        }
    }

    /// <param name="Type">The type that has the member.</param>
    /// <param name="Name">The name in documents.</param>
    /// <param name="Of">What the member is of, or nothing for a word and for the kind of an object.</param>
    public sealed record Member(Type Type, string Name, Type? Of);
}
