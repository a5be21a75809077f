using System.Reflection;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>Spells types as C# does, with what may be null where the metadata says so.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(EventInfo declared) => Of(declared.EventHandlerType!, Nullability.Create(declared));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info);
        }
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Of(value, info?.GenericTypeArguments.FirstOrDefault())}?";
        }
        return Name(type, info) + (MayBeNull(type, info) ? "?" : "");
    }

    // A type parameter without constraint counts as nullable whether or not it is written with a question mark.
    private static bool MayBeNull(Type type, NullabilityInfo? info) =>
        type is { IsValueType: false, IsGenericParameter: false } && info is { ReadState: NullabilityState.Nullable };

    private static string Name(Type type, NullabilityInfo? info) => type switch
    {
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsGenericParameter: true } => type.Name,
        { IsArray: true } => $"{Of(type.GetElementType()!, info?.ElementType)}[{Commas(type.GetArrayRank())}]",
        _ => string.Join('.', TypePart.Of(type).Select(part => Part(part, info))),
    };

    private static string Commas(int rank) => new(',', rank - 1);

    private static string Part(TypePart part, NullabilityInfo? info)
    {
        var arguments = part.Arguments.Select((argument, index) =>
            Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(part.FirstArgument + index)));
        return part.Arguments.Count == 0 ? part.Name : $"{part.Name}<{string.Join(", ", arguments)}>";
    }
}
