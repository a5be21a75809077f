using System.Collections.Concurrent;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Validation.Running;

/// <summary>The ids that entities have themselves.</summary>
internal static class OwnId
{
    private static readonly DocumentPlan Plan = DocumentPlan.Of(DocumentOptions.Model);
    private static readonly ConcurrentDictionary<Type, Func<object, object?>?> Getters = [];

    /// <summary>Gets the id of an entity; nothing of what is none.</summary>
    public static IIdentifier? Of(object content) =>
        Getters.GetOrAdd(content.GetType(), FindGetter)?.Invoke(content) as IIdentifier;

    private static Func<object, object?>? FindGetter(Type type) =>
        Array.Find(Plan.MembersOf(type), static member => member.IsOwnId)?.Get;
}
