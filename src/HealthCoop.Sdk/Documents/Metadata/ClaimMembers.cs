namespace HealthCoop.Documents.Metadata;

/// <summary>What holds between the members of claims, and of what is assumed in them.</summary>
internal static class ClaimMembers
{
    public const string Value = "value";
    public const string Assumption = "assumption";

    /// <summary>Gets whether an object of a type has a value or an assumption, and never both.</summary>
    public static bool ExcludeEachOther(Type type) => typeof(IClaim).IsAssignableFrom(type);

    /// <summary>Gets whether a member of a type cannot be negative.</summary>
    public static bool IsCounted(Type type, string member) =>
        member == Value
        && type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Claim<>)
            || type.GetGenericTypeDefinition() == typeof(Assumption<>))
        && Counted.Has(type.GetGenericArguments()[0]);
}
