using System.Text.Json;

namespace HealthCoop.Documents.Faults;

/// <summary>The words for entities.</summary>
internal static class EntityNames
{
    /// <summary>Gets the name of an entity's type as documents write it: <c>partner</c>.</summary>
    public static string Of(Type entity) => JsonNamingPolicy.CamelCase.ConvertName(entity.Name);

    /// <summary>Gets the reference to the entity that has an id.</summary>
    public static EntityReference ToReference(this IIdentifier id) => new(Of(id.EntityType), EntityId.Of(id));
}
