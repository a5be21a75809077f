using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>What stands for the ids and names of entities that may not be named: their kind and a number.</summary>
internal sealed class Pseudonyms
{
    private readonly Dictionary<(Type Entity, string Id), Pseudonym?> _pseudonyms;

    private Pseudonyms(Dictionary<(Type Entity, string Id), Pseudonym?> pseudonyms) => _pseudonyms = pseudonyms;

    /// <summary>Finds the pseudonyms for a programme.</summary>
    public static Pseudonyms Of(Programme programme, Discretion discretion)
    {
        var collector = new Collector(discretion);
        DocumentWalk.Through(programme, DocumentPlan.Of(DocumentOptions.Model), null, collector);
        return new(Numbered(collector.Entities));
    }

    /// <summary>Gets what stands for an entity's names, or nothing where it is named.</summary>
    public Pseudonym? Find(IIdentifier id) => _pseudonyms.GetValueOrDefault((id.EntityType, id.Value));

    /// <summary>Gets whether the programme has an entity.</summary>
    public bool Has(IIdentifier id) => _pseudonyms.ContainsKey((id.EntityType, id.Value));

    // An entity keeps its number within its kind, so that a second time nothing changes; an id with a figure is never
    // told where others are not.
    private static Dictionary<(Type Entity, string Id), Pseudonym?> Numbered(List<Named> entities)
    {
        var counts = new Dictionary<EntityKind, int>();
        var pseudonyms = new Dictionary<(Type, string), Pseudonym?>();
        foreach (var (id, kind, isTold) in entities)
        {
            var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            pseudonyms[(id.EntityType, id.Value)] = isTold ? null : new(kind.IdOf(number), kind.NameOf(number));
        }

        return pseudonyms;
    }

    private sealed record Named(IIdentifier Id, EntityKind Kind, bool IsTold);

    // An entity's own id is met right after the entity.
    private sealed class Collector(Discretion discretion) : IDocumentVisitor
    {
        private object? _met;

        public List<Named> Entities { get; } = [];

        public void Meet(object content, DocumentPath? path) => _met = content;

        public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
        {
            if (isOwn)
            {
                Entities.Add(new(id, EntityKinds.Of(_met!), IsTold(_met!, id)));
            }
        }

        public void MeetNull(DocumentPath? path)
        {
        }

        private bool IsTold(object entity, IIdentifier id) =>
            discretion.Tells(PublicationMatter.Names, discretion.StateOf(entity, SiteState.None))
            && !discretion.GivesAway(id.Value)
            && !ReleasedMembers.Of(entity.GetType())
                .Where(member => member.IsOwnName)
                .Any(member => member.ValueOf(entity) is { } name && discretion.GivesAway(name));
    }
}
