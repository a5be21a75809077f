using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>Spells parameters, type parameters' constraints and constant values as C# does.</summary>
internal static class ParameterText
{
    public static string Of(MethodBase method)
    {
        var list = List(method.GetParameters());
        return method.IsDefined(typeof(ExtensionAttribute)) ? $"(this {list})" : $"({list})";
    }

    public static string List(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(One));

    public static string Constraints(IEnumerable<Type> typeParameters) =>
        string.Concat(from parameter in typeParameters
                      let constraints = string.Join(", ", Constraints(parameter))
                      where constraints.Length > 0
                      select $" where {parameter.Name} : {constraints}");

    public static string Constant(object? value, Type type) => value switch
    {
        null when type.IsValueType && Nullable.GetUnderlyingType(type) is null => "default",
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{TypeText.Of(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string One(ParameterInfo parameter)
    {
        var text = $"{Passing(parameter)}{TypeText.Of(parameter)} {parameter.Name}";
        return parameter.HasDefaultValue
            ? $"{text} = {Constant(parameter.DefaultValue, parameter.ParameterType)}"
            : text;
    }

    private static string Passing(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: true, IsOut: true } => "out ",
        { ParameterType.IsByRef: true, IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
        _ when parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        _ => "",
    };

    private static IEnumerable<string> Constraints(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }
        if (isStruct)
        {
            yield return "struct";
        }
        foreach (var constraint in parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
        {
            yield return TypeText.Of(constraint);
        }
        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }
}
