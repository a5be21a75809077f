using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Validation.Rules;

/// <summary>A thing that rules may be about, and its place.</summary>
internal readonly record struct RuleSubject(object Content, DocumentPath Path);

/// <summary>Everything that a programme, or a part of one, consists of, in the order of its document.</summary>
internal sealed class ProgrammeContent : IDocumentVisitor
{
    private readonly List<RuleSubject> _subjects = [];
    private readonly Dictionary<(Type Entity, string Id), object> _entities = [];

    private ProgrammeContent()
    {
    }

    public IReadOnlyList<RuleSubject> Subjects => _subjects;

    /// <summary>Gets whether a list has nothing in the place of an item, which no document can say.</summary>
    public bool HasNull { get; private set; }

    /// <summary>Collects the parts of some content; of two entities with one id the first counts.</summary>
    public static ProgrammeContent Of(object content)
    {
        var collected = new ProgrammeContent();
        var plan = DocumentPlan.Of(DocumentOptions.Model);
        DocumentWalk.Through(content, plan, DocumentPath.Root(), collected);
        return collected;
    }

    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T> => (T?)_entities.GetValueOrDefault((typeof(T), id.Value));

    public void Meet(object content, DocumentPath? path) => _subjects.Add(new(content, path!));

    // The id of an object is met after the object, before what the object holds.
    public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
    {
        if (isOwn)
        {
            _entities.TryAdd((id.EntityType, id.Value), _subjects[^1].Content);
        }
    }

    public void MeetNull(DocumentPath? path) => HasNull = true;
}
