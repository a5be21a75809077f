using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>A thing that rules may be about, and its place.</summary>
internal readonly record struct RuleSubject(object Content, DocumentPath Path);

/// <summary>Something and its place in the document.</summary>
internal readonly record struct Located<T>(T Item, JsonPointer Path);

/// <summary>Everything that a programme, or a part of one, consists of, in the order of its document.</summary>
internal sealed class ProgrammeContent : IDocumentVisitor
{
    private readonly List<RuleSubject> _subjects = [];
    private readonly Dictionary<(Type Entity, string Id), object> _entities = [];
    private ILookup<Id<Facility>, Located<Activity>>? _atFacilities;

    private ProgrammeContent()
    {
    }

    public IReadOnlyList<RuleSubject> Subjects => _subjects;

    /// <summary>Gets whether a list has nothing in the place of an item, which no document can say.</summary>
    public bool HasNull { get; private set; }

    /// <summary>Tells whether a type is one of those that programmes consist of, and written as an object.</summary>
    public static bool Includes(Type type) =>
        DocumentOptions.Model.TryGetTypeInfo(type, out var info) && info.Kind is JsonTypeInfoKind.Object;

    /// <summary>Collects the parts of some content; of two entities with one id the first counts.</summary>
    public static ProgrammeContent Of(object content)
    {
        var collected = new ProgrammeContent();
        var plan = DocumentPlan.Of(DocumentOptions.Model);
        DocumentWalk.Through(content, plan, DocumentPath.Root(), collected);
        return collected;
    }

    /// <summary>Gets the activities at a facility, trainings for it among them, in the order of the
    /// programme.</summary>
    public IReadOnlyList<Located<Activity>> ActivitiesAt(Id<Facility> facility) =>
        [.. (_atFacilities ??= AtFacilities())[facility]];

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

    private ILookup<Id<Facility>, Located<Activity>> AtFacilities() =>
        (from subject in _subjects
         let activity = subject.Content as Activity
         let facility = (activity as SiteActivity)?.Facility ?? (activity as Training)?.Facility
         where facility is not null
         select (Facility: facility.Value, Activity: new Located<Activity>(activity, subject.Path.ToPointer())))
        .ToLookup(entry => entry.Facility, entry => entry.Activity);
}
