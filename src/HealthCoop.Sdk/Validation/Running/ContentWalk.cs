namespace HealthCoop.Validation.Running;

/// <summary>Goes through content in the order in which documents write it, type by type.</summary>
/// <remarks>The other parts of this class are written from the metadata of documents; a test keeps them in
/// step.</remarks>
internal static partial class ContentWalk
{
    /// <summary>Goes through a programme.</summary>
    public static void Through(Programmes.Programme programme, ContentVisitor visitor)
    {
        if (!visitor.Enter(programme, 0))
        {
            return;
        }

        foreach (var part in Parts)
        {
            var count = part.CountIn(programme);
            for (var i = 0; i < count; i++)
            {
                part.Walk(programme, i, visitor);
            }
        }
    }

    /// <summary>Goes through content of any type of the model; nothing is met of any other.</summary>
    public static void Through(object content, ContentVisitor visitor)
    {
        if (content is Programmes.Programme programme)
        {
            Through(programme, visitor);
        }
        else if (Roots.TryGetValue(content.GetType(), out var root))
        {
            root(visitor, content);
        }
    }

    /// <summary>Tells whether a type, or one that it is the base of, is met by walks.</summary>
    public static bool Meets(Type type) => Types.Any(met => type.IsAssignableFrom(met.Type));

    private static void One<T>(ContentVisitor visitor, string name, T? item, Action<ContentVisitor, T> visit)
        where T : class
    {
        if (item is not null)
        {
            visitor.Push(name);
            visit(visitor, item);
            visitor.Pop();
        }
    }

    private static void Many<T>(
        ContentVisitor visitor,
        string name,
        ValueList<T> items,
        Action<ContentVisitor, T> visit)
        where T : class
    {
        if (items.IsEmpty)
        {
            return;
        }

        visitor.Push(name);
        for (var i = 0; i < items.Count; i++)
        {
            Item(visitor, items[i], i, visit);
        }

        visitor.Pop();
    }

    private static void Item<T>(ContentVisitor visitor, T? item, int index, Action<ContentVisitor, T> visit)
        where T : class
    {
        visitor.Push(index);
        if (item is null)
        {
            visitor.MeetNull();
        }
        else
        {
            visit(visitor, item);
        }

        visitor.Pop();
    }
}
