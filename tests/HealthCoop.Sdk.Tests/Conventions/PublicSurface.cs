using System.Reflection;
using System.Runtime.CompilerServices;

namespace HealthCoop.Tests.Conventions;

/// <summary>The SDK's public types and members, as far as somebody wrote them.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Sdk => typeof(Language).Assembly;

    /// <summary>The public types, nested ones too, without those that extension blocks are compiled into.</summary>
    public static IEnumerable<Type> Types => Sdk.GetExportedTypes().Where(IsWritten);

    /// <summary>The public and protected members of a type, without what the compiler adds to a record.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => type.IsSubclassOf(typeof(Delegate))
        ? []
        : type.GetMembers(Declared).Where(member => IsWritten(member) && IsVisible(member) && !IsAccessor(member));

    public static IEnumerable<PropertyInfo> Properties(Type type) => Members(type).OfType<PropertyInfo>();

    public static IEnumerable<FieldInfo> Fields(Type type) => Members(type).OfType<FieldInfo>();

    public static IEnumerable<MethodBase> Methods(Type type) => Members(type).OfType<MethodBase>();

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared)?.IsPublic == false;

    /// <summary>A type's name as one reads it, with its enclosing types and without its arity.</summary>
    public static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false } ? $"{NameOf(type.DeclaringType!)}.{name}" : name;
    }

    private static bool IsWritten(MemberInfo member) =>
        !member.Name.Contains('<', StringComparison.Ordinal) && !member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo declared => IsVisible(declared.AddMethod!),
        MethodBase method => IsVisible(method),
        _ => false,
    };

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } && !member.Name.StartsWith("op_", StringComparison.Ordinal);
}
