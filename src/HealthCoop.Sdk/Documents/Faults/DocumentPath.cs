namespace HealthCoop.Documents.Faults;

/// <summary>A place in a document, as a chain from the inside out: cheap to make, and spelt out only when
/// needed.</summary>
internal sealed class DocumentPath
{
    private readonly DocumentPath? _parent;
    private readonly string? _name;
    private readonly int _index;

    private DocumentPath(DocumentPath? parent, string? name, int index) =>
        (_parent, _name, _index) = (parent, name, index);

    /// <summary>Gets or sets the entity whose object stands here.</summary>
    public EntityReference? Entity { get; set; }

    /// <summary>Gets or sets whether the id that stands here is that of the object around it.</summary>
    public bool IsOwnId { get; set; }

    /// <summary>Gets the innermost entity around this place, or nothing.</summary>
    public EntityReference? EnclosingEntity => Entity ?? _parent?.EnclosingEntity;

    /// <summary>Gets the places around this one, the innermost first.</summary>
    public IEnumerable<DocumentPath> Outer()
    {
        for (var place = _parent; place is not null; place = place._parent)
        {
            yield return place;
        }
    }

    /// <summary>Gets which item of its list this is, if it is one.</summary>
    public int? Index => _parent is not null && _name is null ? _index : null;

    public static DocumentPath Root() => new(null, null, 0);

    public DocumentPath Member(string name) => new(this, name, 0);

    public DocumentPath Item(int index) => new(this, null, index);

    public JsonPointer ToPointer() => (_parent, _name) switch
    {
        (null, _) => JsonPointer.Root,
        (_, null) => _parent.ToPointer() / _index,
        _ => _parent.ToPointer().Member(_name),
    };
}
