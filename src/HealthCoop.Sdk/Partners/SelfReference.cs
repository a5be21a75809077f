namespace HealthCoop.Partners;

/// <summary>Refuses what names itself where it means another.</summary>
internal static class SelfReference
{
    /// <summary>Reports a reference of a thing to itself; what could not be read is none.</summary>
    public static void Check<T>(IContentCheck check, Id<T> own, Id<T>? other, string member)
        where T : class, IEntity<T>
    {
        if (own != default && other == own)
        {
            Report(check, own, JsonPointer.Root / member);
        }
    }

    /// <summary>Reports a thing that stands in the list of its own others.</summary>
    public static void Check<T>(IContentCheck check, Id<T> own, ValueList<Id<T>> others, string member)
        where T : class, IEntity<T>
    {
        for (var i = 0; i < others.Count; i++)
        {
            if (own != default && others[i] == own)
            {
                Report(check, own, JsonPointer.Root / member / i);
            }
        }
    }

    /// <summary>Reports that a thing refers to itself.</summary>
    public static void Report<T>(IContentCheck check, Id<T> own, JsonPointer path)
        where T : class, IEntity<T> => check.Breaks(
            Circles.Rule,
            path,
            new($"« {own} » se désigne ici lui-même.", $"'{own}' refers to itself here."),
            new("Désigner un autre, ou enlever ce membre.", "Refer to another, or remove this member."));
}
