using System.Text.Json;

namespace HealthCoop.Documents.Schema;

/// <summary>The names of types in a schema.</summary>
internal static class SchemaNames
{
    /// <summary>Gets the name of a type: <c>activity</c>, <c>claimOfMoney</c>.</summary>
    public static string Of(Type type) => JsonNamingPolicy.CamelCase.ConvertName(NameOf(type));

    private static string NameOf(Type type) => type switch
    {
        { IsGenericType: false } => type.Name,
        _ => string.Join("Of", type.GetGenericArguments().Select(NameOf).Prepend(type.Name.Split('`')[0])),
    };
}
