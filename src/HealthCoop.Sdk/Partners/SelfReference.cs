namespace HealthCoop.Partners;

/// <summary>Refuses what names itself where it means another.</summary>
internal static class SelfReference
{
    /// <summary>Reports a reference of a thing to itself; what could not be read is none.</summary>
    public static void Check<T>(IContentCheck check, Id<T> own, Id<T>? other, JsonPointer path)
        where T : class, IEntity<T>
    {
        if (own != default && other == own)
        {
            check.Breaks(
                "HC-DOC-054",
                path,
                new($"« {own} » se désigne ici lui-même.", $"'{own}' refers to itself here."),
                new("Désigner un autre, ou enlever ce membre.", "Refer to another, or remove this member."));
        }
    }
}
