using System.Reflection;
using System.Text.Json.Serialization;

namespace HealthCoop.Tests.Conventions.Rules;

/// <summary>How a public type is built: closed, ordered and equatable consistently, exact in its numbers.</summary>
internal static class Shape
{
    private static readonly string[] Comparisons =
        ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];

    /// <summary>Classes are sealed, static or a closed choice: nobody outside derives, exceptions excepted.</summary>
    public static IEnumerable<string> Closure(Type type)
    {
        var name = PublicSurface.NameOf(type);
        if (type is { IsClass: true, IsSealed: false, IsAbstract: false })
        {
            yield return $"{name} is neither sealed nor abstract";
        }
        if (type is { IsClass: true, IsSealed: false, IsAbstract: true } && !type.IsSubclassOf(typeof(Exception))
            && PublicSurface.Methods(type).Any(method => method.IsConstructor))
        {
            yield return $"{name} is an open choice; make its constructors private protected";
        }
    }

    /// <summary>What compares has all four comparisons; what equals says so.</summary>
    public static IEnumerable<string> Comparison(Type type)
    {
        var name = PublicSurface.NameOf(type);
        if (!type.IsEnum && Implements(type, typeof(IComparable<>)))
        {
            foreach (var missing in Comparisons.Except(type.GetMethods().Select(method => method.Name)))
            {
                yield return $"{name} is comparable but lacks {missing}";
            }
        }
        if (type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && DeclaresEquals(type)
            && !Implements(type, typeof(IEquatable<>)))
        {
            yield return $"{name} has Equals but is not IEquatable<{name}>";
        }
    }

    /// <summary>Binary fractions lose cents: figures are decimal, or types of their own.</summary>
    public static IEnumerable<string> FloatMembers(Type type) =>
        from member in PublicSurface.Members(type)
        where TypesIn(member).Any(IsFloat)
        select $"{PublicSurface.NameOf(type)}.{member.Name}";

    /// <summary>A text stands for nothing but itself: ids, dates, amounts and codes have types of their own, whose
    /// texts are read and written at their edge.</summary>
    public static IEnumerable<string> Texts(Type type) =>
        from member in PublicSurface.Members(type)
        where !IsEdge(type, member) && TypesIn(member).Any(IsText)
        select $"{PublicSurface.NameOf(type)}.{member.Name}";

    /// <summary>In a document "kind" says which case of a choice follows, so no member may bear that name.</summary>
    public static IEnumerable<string> Kinds(Type type) =>
        from member in PublicSurface.Members(type)
        where member.Name == "Kind" && IsPolymorphic(type)
        select $"{PublicSurface.NameOf(type)}.Kind collides with the discriminator";

    private static bool Implements(Type type, Type contract) => type.GetInterfaces().Any(implemented =>
        implemented.IsGenericType && implemented.GetGenericTypeDefinition() == contract
        && implemented.GetGenericArguments()[0] == type);

    private static bool DeclaresEquals(Type type) =>
        type.GetMethods().Any(method => method.Name == nameof(Equals) && method.DeclaringType == type);

    private static bool IsPolymorphic(Type? type) => type is not null
        && (IsChoice(type) || type.IsDefined(typeof(JsonPolymorphicAttribute), false) || IsPolymorphic(type.BaseType));

    private static bool IsChoice(Type type) =>
        type is { IsAbstract: true, IsSealed: false } && PublicSurface.IsRecord(type);

    private static bool IsFloat(Type type) => type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType ? IsFloat(type.GetElementType()!) : type.GetGenericArguments().Any(IsFloat));

    private static bool IsText(Type type) => type == typeof(string)
        || (type.HasElementType ? IsText(type.GetElementType()!) : type.GetGenericArguments().Any(IsText));

    // Where a value is made of its text, or gives it.
    private static bool IsEdge(Type type, MemberInfo member) =>
        type.IsSubclassOf(typeof(Exception))
        || member.Name is nameof(ToString) or "TryParse"
        || member is ConstructorInfo
        || (member is PropertyInfo && type.GetMethod("TryParse") is not null);

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => Parameters(method).Prepend(method.ReturnType),
        MethodBase constructor => Parameters(constructor),
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType);
}
