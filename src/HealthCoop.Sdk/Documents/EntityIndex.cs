using System.Runtime.CompilerServices;
using HealthCoop.Documents.Converters;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents;

/// <summary>The entities of a programme by their ids, wherever they stand in it.</summary>
/// <remarks>
/// A programme that was read as it is written has its index already; that of any other is made when it is first asked
/// for. Either is kept as long as its programme. An index may be shared between threads.
/// </remarks>
/// <example><code>
/// var lead = EntityIndex.Of(programme).Find(activity.Lead.Value)?.Name;
/// </code></example>
public sealed class EntityIndex
{
    private static readonly ConditionalWeakTable<Programme, EntityIndex> Indexes = [];

    private readonly EntityTables _entities;

    private EntityIndex(EntityTables entities) => _entities = entities;

    /// <summary>Gets the index of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static EntityIndex Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Indexes.GetValue(programme, static programme => new(EntityCollector.Collect(programme)));
    }

    /// <summary>Finds an entity.</summary>
    /// <typeparam name="T">The entity's type.</typeparam>
    /// <param name="id">Its id.</param>
    /// <returns>The entity, the first of those that have the id; or <see langword="null"/> when the programme has
    /// none.</returns>
    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T> => _entities.Find(id);

    /// <summary>Keeps the entities that were met when some content was read, if it is a programme.</summary>
    internal static void Keep(object content, EntityTables entities)
    {
        if (content is Programme programme)
        {
            Indexes.AddOrUpdate(programme, new(entities));
        }
    }

    private sealed class EntityCollector(DocumentPlan plan) : IDocumentVisitor
    {
        private readonly EntityTables _entities = new();
        private object? _met;

        public static EntityTables Collect(Programme programme)
        {
            var plan = DocumentPlan.Of(DocumentOptions.Model);
            var collector = new EntityCollector(plan);
            DocumentWalk.Through(programme, plan, null, collector);
            return collector._entities;
        }

        public void Meet(object content, DocumentPath? path) => _met = content;

        // Its own id is the first that is met of an entity.
        public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
        {
            if (isOwn)
            {
                ((IIdConverter)plan.InfoOf(id.GetType()).Converter).TryAdd(_met!, _entities);
            }
        }

        public void MeetNull(DocumentPath? path)
        {
        }
    }
}
