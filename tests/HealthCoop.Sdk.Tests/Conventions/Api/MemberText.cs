using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthCoop.Tests.Conventions.Api;

/// <summary>Spells one public or protected member as C# declares it.</summary>
internal static class MemberText
{
    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryNegation"] = "-",
        ["op_UnaryPlus"] = "+",
        ["op_LogicalNot"] = "!",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => Field(field),
        PropertyInfo property => Property(property),
        EventInfo declared => $"{Modifiers(declared.AddMethod!)}event {TypeText.Of(declared)} {declared.Name}",
        ConstructorInfo made =>
            $"{Access(made.IsPublic)}{made.DeclaringType!.Name.Split('`')[0]}{ParameterText.Of(made)}",
        MethodInfo method => Method(method),
        _ => throw new ArgumentException($"{member} is no member of the API.", nameof(member)),
    };

    private static string Field(FieldInfo field) => field switch
    {
        { DeclaringType.IsEnum: true } => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}",
        { IsLiteral: true } => $"{Access(field.IsPublic)}const {TypeText.Of(field)} {field.Name} = {Constant(field)}",
        _ => $"{Access(field.IsPublic)}{Static(field.IsStatic)}readonly {TypeText.Of(field)} {field.Name}",
    };

    private static string Constant(FieldInfo field) =>
        ParameterText.Constant(field.GetRawConstantValue(), field.FieldType);

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(PublicSurface.IsVisible).ToArray();
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{ParameterText.List(index)}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var list = string.Concat(accessors.Select(accessor => $"{Accessor(accessor)}; "));
        return $"{Modifiers(accessors[0])}{required}{TypeText.Of(property)} {name} {{ {list}}}";
    }

    private static string Accessor(MethodInfo accessor) =>
        accessor.Name.StartsWith("get_", StringComparison.Ordinal) ? "get"
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
        : "set";

    private static string Method(MethodInfo method)
    {
        var typeParameters = method.GetGenericArguments();
        var generic = typeParameters.Length == 0 ? "" : $"<{string.Join<Type>(", ", typeParameters)}>";
        var result = TypeText.Of(method.ReturnParameter);
        var declaration = method.Name switch
        {
            "op_Implicit" => $"implicit operator {result}",
            "op_Explicit" => $"explicit operator {result}",
            var name when Operators.TryGetValue(name, out var symbol) => $"{result} operator {symbol}",
            var name => $"{result} {name}{generic}",
        };
        return $"{Modifiers(method)}{declaration}{ParameterText.Of(method)}{ParameterText.Constraints(typeParameters)}";
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return Static(method.IsStatic);
        }
        var kind = method switch
        {
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return $"{Access(method.IsPublic)}{Static(method.IsStatic)}{kind}";
    }

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Static(bool isStatic) => isStatic ? "static " : "";
}
