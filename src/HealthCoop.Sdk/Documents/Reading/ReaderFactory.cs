using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Reading;

/// <summary>Makes readers out of the metadata of types, each reader once.</summary>
/// <remarks>What is read of an object is only looked up when the first one is met.</remarks>
[RequiresDynamicCode("Makes generic methods of types that are only known when it runs.")]
internal sealed class ReaderFactory(DocumentPlan plan)
{
    private const BindingFlags Own = BindingFlags.NonPublic | BindingFlags.Static;

    private readonly ConcurrentDictionary<Type, ValueReader> _values = [];
    private readonly ConcurrentDictionary<Type, MembersReader> _members = [];

    /// <summary>Gets the reader of a type.</summary>
    public ValueReader ReaderOf(Type type) => _values.GetOrAdd(type, Make);

    private ValueReader Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Optional(value, ReaderOf(value));
        }

        var info = plan.InfoOf(type);
        return info switch
        {
            { Converter: IIdConverter { EntityType: var entity } } =>
                Make<ValueReader>(typeof(ReaderFactory).GetMethod(nameof(IdsOf), Own)!.MakeGenericMethod(entity)),
            { ElementType: { } item } => Make<ValueReader>(
                typeof(ReaderFactory).GetMethod(nameof(ListOf), Own)!.MakeGenericMethod(item),
                ReaderOf(item)),
            { PolymorphismOptions: { } kinds } => Make<ValueReader>(
                typeof(ReaderFactory).GetMethod(nameof(KindsOf), Own)!.MakeGenericMethod(type),
                kinds,
                kinds.DerivedTypes.Select(kind => MembersOf(plan.InfoOf(kind.DerivedType))).ToArray()),
            { Kind: JsonTypeInfoKind.Object } => Make<ValueReader>(
                typeof(ReaderFactory).GetMethod(nameof(ObjectOf), Own)!.MakeGenericMethod(type),
                MembersOf(info)),
            _ => Scalar(type, info.Converter),
        };
    }

    private MembersReader MembersOf(JsonTypeInfo type) =>
        _members.GetOrAdd(type.Type, _ => new(() => PartsOf(type)));

    private ObjectParts PartsOf(JsonTypeInfo type)
    {
        var constructor = type.ConstructorAttributeProvider as ConstructorInfo
            ?? throw new NotSupportedException($"{type.Type.Name} has no constructor.");
        var parameters = type.Properties
            .Where(IsParameter)
            .OrderBy(member => member.AssociatedParameter!.Position)
            .Select(member => member.AssociatedParameter!.DefaultValue)
            .ToArray();
        var others = type.Properties.Where(member => !IsParameter(member)).ToList();
        var members = type.Properties.Select(member => MemberOf(
            member,
            IsParameter(member) ? member.AssociatedParameter!.Position : parameters.Length + others.IndexOf(member),
            isOwnId: plan.OwnIdOf(type, member) is not null));
        return new(constructor, parameters, [.. members])
        {
            Ids = type.Properties.Where(member => plan.OwnIdOf(type, member) is not null)
                .Select(member => (IIdConverter)plan.InfoOf(member.PropertyType).Converter)
                .FirstOrDefault(),
            IsChecked = typeof(ICheckedContent).IsAssignableFrom(type.Type),
            IsSetInOrder = type.Properties.Any(member => member.AttributeProvider is PropertyInfo
            {
                SetMethod.IsPublic: false,
            }),
        };
    }

    private static bool IsParameter(JsonPropertyInfo member) =>
        member.AssociatedParameter is { IsMemberInitializer: false };

    private MemberReader MemberOf(JsonPropertyInfo member, int place, bool isOwnId)
    {
        var type = member.PropertyType;
        var reader = isOwnId ? Scalar(type, plan.InfoOf(type).Converter)
            : member.CustomConverter is not { } converter ? ReaderOf(type)
            : converter.Type != type && Nullable.GetUnderlyingType(type) is { } value
                ? Optional(value, Scalar(value, converter))
            : Scalar(type, converter);
        var property = member.AttributeProvider as PropertyInfo;
        var content = property?.DeclaringType is { IsValueType: false } declaring ? declaring : typeof(object);
        return Make<MemberReader>(
            typeof(ReaderFactory).GetMethod(nameof(MemberOf), Own)!.MakeGenericMethod(content, type),
            member,
            place,
            reader,
            property);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "A structure is made without a constructor.")]
    private static ValueReader Optional(Type value, ValueReader reader) => Make<ValueReader>(
        typeof(ReaderFactory).GetMethod(nameof(OptionalOf), Own)!.MakeGenericMethod(value),
        reader);

    private ValueReader Scalar(Type type, JsonConverter converter) => Make<ValueReader>(
        typeof(ReaderFactory).GetMethod(nameof(ScalarOf), Own)!.MakeGenericMethod(type),
        converter,
        plan.Options);

    private static T Make<T>(MethodInfo method, params object?[] parameters) => (T)method.Invoke(null, parameters)!;

    private static IdReader<T> IdsOf<T>()
        where T : class, IEntity<T> => new();

    private static ListReader<T> ListOf<T>(ValueReader item) => new((ValueReader<T>)item);

    private static OptionalReader<T> OptionalOf<T>(ValueReader value)
        where T : struct => new((ValueReader<T>)value);

    private static ObjectReader<T> ObjectOf<T>(MembersReader members)
        where T : notnull => new(members);

    private static KindReader<T> KindsOf<T>(JsonPolymorphismOptions kinds, MembersReader[] members)
        where T : class => new(
            kinds.TypeDiscriminatorPropertyName,
            kinds.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!).Zip(members));

    private static ScalarReader<T> ScalarOf<T>(JsonConverter converter, JsonSerializerOptions options) =>
        new((JsonConverter<T>)converter, options);

    private static MemberReader<TObject, TValue> MemberOf<TObject, TValue>(
        JsonPropertyInfo member,
        int place,
        ValueReader reader,
        PropertyInfo? property)
        where TObject : class
    {
        // What is no property of a class is boxed, or of no interest.
        var set = property?.SetMethod;
        var setter = set is null ? null
            : property!.DeclaringType!.IsValueType ? (content, value) => property.SetValue(content, value)
            : set.CreateDelegate<Action<TObject, TValue>>();
        return new(member.Name, member.IsAsked, place, (ValueReader<TValue>)reader, setter);
    }
}
