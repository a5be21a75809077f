using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Finds the entities of a programme by their ids, and the activities at a facility.</summary>
/// <remarks>Tables are made when they are first asked for, and their memory is used again for the next
/// programme.</remarks>
internal sealed class ProgrammeIndex
{
    // Up to that many times a list is searched from its beginning, which is quicker than to make a table of it.
    private const int FewSearches = 4;

    private readonly List<EntityMap> _maps = [];
    private readonly ActivityTable _activities = new();
    private readonly SiteTable<Institution> _institutions = new(CollectInstitutions);
    private Programme? _programme;

    /// <summary>Takes another programme.</summary>
    public void Reset(Programme? programme)
    {
        foreach (var map in _maps)
        {
            map.Clear();
        }

        _activities.Reset();
        _institutions.Clear();
        _programme = programme;
    }

    /// <summary>Finds an entity, the first of those that have the id.</summary>
    public T? Find<T>(Id<T> id)
        where T : class, IEntity<T>
    {
        if (_programme is not { } programme)
        {
            return null;
        }

        var map = MapOf<T>();
        if (!map.Knows(id.Value))
        {
            map.Remember(id.Value, Search(map, id, programme));
        }

        return map.Last;
    }

    private static T? Search<T>(EntityMap<T> map, Id<T> id, Programme programme)
        where T : class, IEntity<T>
    {
        if (map.IsFilled)
        {
            return map.Find(id.Value);
        }

        if (++map.Searches <= FewSearches && ProgrammeEntities.ListOf<T>(programme) is { } list)
        {
            foreach (var entity in list)
            {
                if (entity.Id == id)
                {
                    return entity;
                }
            }

            return null;
        }

        ProgrammeEntities.Fill(map, programme);
        map.IsFilled = true;
        return map.Find(id.Value);
    }

    /// <summary>Gets the activities at a facility, trainings for it among them, in the order of the
    /// programme.</summary>
    public ActivitiesAtSite ActivitiesAt(Id<Facility> facility) =>
        _programme is { } programme ? _activities.At(facility, programme) : default;

    /// <summary>Gets the bodies that run a facility, in the order of the programme.</summary>
    public IReadOnlyList<Institution> InstitutionsOf(Id<Facility> facility) =>
        _programme is { } programme ? _institutions.At(facility, programme) : [];

    private static void CollectInstitutions(Programme programme, Id<Facility>? only, SiteTable<Institution> table)
    {
        foreach (var institution in programme.Institutions)
        {
            foreach (var facility in institution.Facilities)
            {
                if (only is null || facility == only)
                {
                    table.Add(facility, institution);
                }
            }
        }
    }

    private EntityMap<T> MapOf<T>()
        where T : class, IEntity<T>
    {
        foreach (var map in _maps)
        {
            if (map is EntityMap<T> found)
            {
                return found;
            }
        }

        var made = new EntityMap<T>();
        _maps.Add(made);
        return made;
    }
}
