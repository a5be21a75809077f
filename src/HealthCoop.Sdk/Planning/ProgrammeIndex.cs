using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning;

/// <summary>A programme's entities by id. Of two entities with one id the first counts; a missing one is left
/// out.</summary>
internal sealed class ProgrammeIndex(Programme programme)
{
    private readonly Dictionary<Id<Territory>, (int Index, Territory Item)> _territories =
        programme.Territories.Index().DistinctBy(entry => entry.Item.Id).ToDictionary(entry => entry.Item.Id);

    private readonly Dictionary<Id<Facility>, Facility> _facilities = ById(programme.Facilities);
    private readonly Dictionary<Id<CarePackage>, CarePackage> _packages = ById(programme.CarePackages);

    private readonly Dictionary<Id<CareService>, (CareService Service, int Ordinal)> _services = programme.CareServices
        .Select((service, i) => (Service: service, Ordinal: i))
        .DistinctBy(entry => entry.Service.Id)
        .ToDictionary(entry => entry.Service.Id);

    private readonly ILookup<Id<Facility>, SiteActivity> _activities =
        programme.Activities.OfType<SiteActivity>().ToLookup(activity => activity.Facility);

    /// <summary>Gets where an activity takes place: its own territory, else that of its facility.</summary>
    public Id<Territory>? TerritoryOf(Activity activity)
    {
        var facility = activity switch
        {
            SiteActivity site => site.Facility,
            Training training => training.Facility,
            _ => (Id<Facility>?)null,
        };
        return activity.Territory ?? (facility is { } id ? _facilities.GetValueOrDefault(id)?.Territory : null);
    }

    /// <summary>Gets the closures in which an activity stops: those of its territory and of all that this lies
    /// in.</summary>
    public ValueList<Closure> ClosuresOf(Activity activity) =>
        PlacedClosuresOf(activity).Select(placed => placed.Closure).ToValueList();

    /// <summary>Gets the closures in which an activity stops, with their places in the document.</summary>
    public IEnumerable<(JsonPointer Path, Closure Closure)> PlacedClosuresOf(Activity activity)
    {
        var seen = new HashSet<Id<Territory>>();
        var at = activity.StopsIn.IsEmpty ? null : TerritoryOf(activity);
        while (at is { } id && seen.Add(id) && _territories.TryGetValue(id, out var territory))
        {
            var path = JsonPointer.Root / nameof(Programme.Territories) / territory.Index / nameof(Territory.Closures);
            foreach (var (i, closure) in territory.Item.Closures.Index())
            {
                if (activity.StopsIn.Contains(closure.Cause))
                {
                    yield return (path / i, closure);
                }
            }

            at = territory.Item.Within;
        }
    }

    /// <summary>Asks how often the services of the facilities are needed and used.</summary>
    public ProgrammeNeed Need(YearRange years) => new([.. SitesWithServices()], years);

    /// <summary>Gets the facilities that are to offer a care package, with what they have and will be brought by the
    /// end, and what norms ask of them that are in force at the start.</summary>
    public ValueList<SiteProblem> Sites(LocalDate end, ProgrammeNeed need, ValueList<StaffingNorm> norms) =>
        SitesWithServices().Select(site => new SiteProblem
        {
            Facility = site.Facility,
            MeansPath = site.Path / nameof(Facility.Means),
            Services = need.ServicesAt(site),
            Before = site.Facility.Means,
            EquipmentStates = site.Facility.EquipmentStates,
            Brought = BroughtMeans.By([.. _activities[site.Facility]]),
            Training = SeatsAt(site.Facility),
            Norms = NormsAt(site.Facility, norms),
            Opening = OpeningAt(site.Facility, end),
        }).ToValueList();

    /// <summary>Gets the norms for a facility that are surely in force when the programme starts; one of which nothing
    /// is said is.</summary>
    public IEnumerable<StaffingNorm> NormsFor(Facility facility, ValueList<StaffingNorm> norms)
    {
        var country = _territories.TryGetValue(facility.Territory, out var territory)
            ? territory.Item.Country
            : (CountryCode?)null;
        return norms.Where(norm =>
            norm.IsFor(facility, country) && norm.InForce?.SurelyContains(programme.Start) is not false);
    }

    /// <summary>Gets the services that each facility is to go on offering, with the equipment that they need.</summary>
    public ValueList<SiteServices> ServicesBySite(Readiness resources) => SitesWithServices()
        .Zip(resources.Sites, static (site, readiness) => new SiteServices(
            site.Facility,
            site.Services.Select(entry => entry.Service.Id).ToValueList(),
            site.Facility.RunningCostsAreComplete)
        {
            Equipment = readiness.Equipment,
        })
        .ToValueList();

    private ValueList<TrainingSeats> SeatsAt(Facility facility) => (
        from training in programme.Activities.OfType<Training>()
        where training.Facility == facility.Id
        let stated = training.Attendances ?? training.Trainees.Total
        select new TrainingSeats(training, Claim.Of(stated, static seats => seats))).ToValueList();

    private ValueList<CadreNorm> NormsAt(Facility facility, ValueList<StaffingNorm> norms) => (
        from norm in NormsFor(facility, norms)
        from cadre in programme.Cadres.DistinctBy(cadre => cadre.Id)
        let staff = cadre.Isco is { } occupation ? norm.FindStaff(occupation) : null
        where staff is not null
        select new CadreNorm(cadre, staff)).ToValueList();

    // What is accepted is built; works that nobody accepts are not. Running costs without a payer may have one that
    // nobody named.
    private OpeningFacts OpeningAt(Facility facility, LocalDate end)
    {
        var activities = _activities[facility].ToList();
        var isOpen = facility.IsOpenOn(end);
        var costs = facility.RunningCosts;
        return new()
        {
            On = end,
            IsOpen = isOpen,
            IsBuilt = activities.Exists(activity => activity is Acceptance) ? true
                : activities.Exists(activity => activity is Works) ? false
                : facility.FindStatus(end)?.IsBuilt(),
            HasOpeningAct = activities.Exists(activity => activity is Opening),
            HasPayer = costs.IsEmpty
                ? facility.RunningCostsAreComplete ? true : null
                : costs.All(cost => cost.PayerAfterEnd is not null) ? true : null,
        };
    }

    private IEnumerable<OfferingSite> SitesWithServices()
    {
        for (var i = 0; i < programme.Facilities.Count; i++)
        {
            var facility = programme.Facilities[i];
            if (facility.Package is { } id && _packages.TryGetValue(id, out var package))
            {
                var services = package.Services.Where(_services.ContainsKey).Distinct().Select(s => _services[s]);
                yield return new(facility, i, [.. services]);
            }
        }
    }

    private static Dictionary<Id<T>, T> ById<T>(ValueList<T> entities)
        where T : class, IEntity<T> =>
        entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id);
}
