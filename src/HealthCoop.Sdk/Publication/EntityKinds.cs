using System.Text.Json;
using HealthCoop.HealthSystem;
using HealthCoop.Terminology;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>What entities are, out of their types and of nothing that they say of themselves.</summary>
internal static class EntityKinds
{
    /// <summary>Gets what an entity is.</summary>
    public static EntityKind Of(object entity) => entity switch
    {
        Facility { Type: var type } => Of(type),
        Territory { Level: { } level } => Of(level),
        _ => Of(entity.GetType()),
    };

    private static EntityKind Of<T>(T word)
        where T : struct, Enum => new(SlugOf(word.ToString()), Terms.For(word).Name);

    private static EntityKind Of(Type type) => new(SlugOf(type.Name), Terms.For(type).Name);

    private static string SlugOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
