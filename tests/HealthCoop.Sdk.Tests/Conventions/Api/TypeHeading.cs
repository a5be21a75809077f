using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>Spells the line that declares a type as C# does, with its namespace.</summary>
internal static class TypeHeading
{
    public static string Of(Type type)
    {
        var name = FullName(type);
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            var result = TypeText.Of(invoke.ReturnParameter);
            return $"public delegate {result} {name}{ParameterText.Of(invoke)}{Constraints(type)}";
        }
        var bases = string.Join(", ", Bases(type));
        return $"public {Kind(type)} {name}{(bases.Length == 0 ? "" : " : ")}{bases}{Constraints(type)}";
    }

    public static string FullName(Type type) => $"{type.Namespace}.{TypeText.Of(type)}";

    private static string Constraints(Type type) => ParameterText.Constraints(type.GetGenericArguments());

    private static string Kind(Type type)
    {
        var isRecord = PublicSurface.IsRecord(type);
        var kind = isRecord ? "record" : "class";
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsByRefLike: true } => $"{ReadOnly(type)}ref struct",
            { IsValueType: true } => $"{ReadOnly(type)}{(isRecord ? "record " : "")}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => $"abstract {kind}",
            { IsSealed: true } => $"sealed {kind}",
            _ => kind,
        };
    }

    private static string ReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "";

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = Enum.GetUnderlyingType(type);
            return underlying == typeof(int) ? [] : [TypeText.Of(underlying)];
        }
        var contracts = type.GetInterfaces().Where(contract => contract.IsVisible).ToArray();
        var implied = contracts.Append(type.BaseType).OfType<Type>().SelectMany(parent => parent.GetInterfaces());
        var listed = contracts.Except(implied)
            .Where(contract => !IsRecordsOwn(contract, type))
            .Select(TypeText.Of)
            .Order(StringComparer.Ordinal);
        return type.BaseType is { } inherited && inherited != typeof(object) && inherited != typeof(ValueType)
            ? listed.Prepend(TypeText.Of(inherited))
            : listed;
    }

    private static bool IsRecordsOwn(Type contract, Type type) =>
        PublicSurface.IsRecord(type) && contract == typeof(IEquatable<>).MakeGenericType(type);
}
