namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Finds where the document lists an entity: asked for once something is to be reported there.</summary>
internal static class EntityPlace
{
    public static JsonPointer In<T>(ValueList<T> list, string member, Id<T> id)
        where T : class, IEntity<T>
    {
        var place = JsonPointer.Root / member;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Id == id)
            {
                return place / i;
            }
        }

        return place;
    }
}
