using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace HealthCoop.Documents.Metadata;

/// <summary>A member that the checks of content look at.</summary>
/// <param name="Name">The name in documents.</param>
/// <param name="Beside">The member without which this one says nothing to a check, if there is one.</param>
internal sealed record CheckedMember(string Name, string? Beside);

/// <summary>Which members the checks of content look at, so that they need not wait until all others are
/// sound.</summary>
/// <remarks>Types say so themselves; those that do not are looked at as a whole. May be shared between
/// threads.</remarks>
internal static class CheckedMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<CheckedMember>?> ByType = [];

    /// <summary>Gets the members of a type that checks look at, or nothing where they look at the whole.</summary>
    public static IReadOnlyList<CheckedMember>? Of(Type type) => ByType.GetOrAdd(type, Find);

    private static IReadOnlyList<CheckedMember>? Find(Type type)
    {
        var inherited = type.BaseType is { } parent ? Of(parent) : null;
        LooksAtAttribute[] said = [.. type.GetCustomAttributes<LooksAtAttribute>(inherit: false)];
        if (said.Length == 0)
        {
            return inherited;
        }

        return [.. inherited ?? [], .. said.SelectMany(MembersOf)];
    }

    private static IEnumerable<CheckedMember> MembersOf(LooksAtAttribute said) =>
        said.Members.Select(member => new CheckedMember(
            NameOf(member),
            said.Beside is { } beside ? NameOf(beside) : null));

    private static string NameOf(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
