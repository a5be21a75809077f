using System.Reflection;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>The name that a type or member has in a documentation file (C# specification, annex D.4.2).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Definition(type)}",
        FieldInfo => $"F:{Qualified(member)}",
        EventInfo => $"E:{Qualified(member)}",
        PropertyInfo property => $"P:{Qualified(member)}{Parameters(property.GetIndexParameters())}",
        MethodBase method =>
            $"M:{Qualified(member)}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        _ => throw new ArgumentException($"{member} is not documented.", nameof(member)),
    };

    private static string Definition(Type type) => type.FullName!.Replace('+', '.');

    private static string Qualified(MemberInfo member) =>
        $"{Definition(member.DeclaringType!)}.{member.Name.Replace('.', '#')}";

    private static string Arity(MethodBase method) =>
        method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Conversion(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } to ? $"~{Reference(to.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0
        ? ""
        : $"({string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type) => type switch
    {
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsByRef: true } => $"{Reference(type.GetElementType()!)}@",
        { IsPointer: true } => $"{Reference(type.GetElementType()!)}*",
        { IsArray: true } => $"{Reference(type.GetElementType()!)}[{Bounds(type.GetArrayRank())}]",
        _ => string.Join('.', TypePart.Of(type).Select(Constructed).Prepend(type.Namespace)),
    };

    private static string Bounds(int rank) => rank == 1 ? "" : string.Join(",", Enumerable.Repeat("0:", rank));

    private static string Constructed(TypePart part) => part.Arguments.Count == 0
        ? part.Name
        : $"{part.Name}{{{string.Join(",", part.Arguments.Select(Reference))}}}";
}
