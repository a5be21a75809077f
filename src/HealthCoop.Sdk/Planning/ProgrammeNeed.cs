using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Planning;

/// <summary>How often the services of a programme's facilities are asked for, as its coverage targets and referrals
/// say.</summary>
/// <remarks>Of a service without a target all get it whom the facility serves, as often as the service says.</remarks>
internal sealed class ProgrammeNeed
{
    private static readonly Claim<Percentage> All = Claim.Planned(Percentage.FromPercent(100));
    private static readonly CoveragePath AllContacts = new ConstantCoverage(All);
    private static readonly Claim<GrowthRate> NoGrowth = Claim.Expected(default(GrowthRate));

    private readonly IReadOnlyList<OfferingSite> _sites;
    private readonly YearRange _years;
    private readonly NeedResult _result;
    private readonly Dictionary<ServiceAtSite, (OfferingSite Site, CareService Service, JsonPointer Path)> _services;
    private readonly Lazy<Dictionary<ServiceAtSite, ServiceNeed>> _needs;

    public ProgrammeNeed(IReadOnlyList<OfferingSite> sites, YearRange years)
    {
        _sites = sites;
        IsByYear = sites.Any(site => !site.Facility.CoverageTargets.IsEmpty) || Referrals().Any();
        _years = IsByYear ? years : new(years.Last, years.Last);
        ValueList<Conflict> faults = [.. sites.SelectMany(FaultsOf)];
        _result = !faults.IsEmpty ? new(null, faults) : NeedEstimator.Estimate(new()
        {
            Years = _years,
            Populations = sites.SelectMany(PopulationsOf).ToValueList(),
            Services = sites.SelectMany(DemandsOf).ToValueList(),
            Referrals = Referrals().ToValueList(),
        });
        _services = (
            from site in sites
            from entry in site.Services
            select (site, entry.Service, Path: OfferingSite.PathOf(entry.Ordinal)))
            .DistinctBy(found => new ServiceAtSite(found.site.Facility, found.Service))
            .ToDictionary(found => new ServiceAtSite(found.site.Facility, found.Service));
        _needs = new(() => _result.Estimate!.Services.ToDictionary(need => need.At));
    }

    /// <summary>Gets whether targets or referrals are stated; else each year is like the others.</summary>
    public bool IsByYear { get; }

    /// <summary>Gets the facts that conflict, so that there is no need.</summary>
    public ValueList<Conflict> Conflicts => _result.Conflicts;

    /// <summary>Gets the need of a service in a year, by default the last one.</summary>
    public YearNeed Of(ServiceAtSite at, int? year = null)
    {
        var years = _needs.Value[at].Years;
        return years.FirstOrDefault(need => need.Year == year) ?? years[^1];
    }

    /// <summary>Lists how many people of which group a facility serves, with the places that say so. Who is stated
    /// twice in the same words is one population.</summary>
    public static IEnumerable<(PopulationGroup Group, Claim<int> People, JsonPointer Path)> PeopleAt(OfferingSite site)
    {
        var stated = TargetsOf(site)
            .Select(entry => (
                Group: GroupOf(entry.Target),
                entry.Target.People,
                Path: entry.Path / nameof(CoverageTarget.People)))
            .Prepend((
                Group: PopulationGroup.Everybody,
                People: site.Facility.PopulationServed,
                Path: site.Path / nameof(Facility.PopulationServed)));
        return stated
            .Where(entry => entry.People is not null)
            .DistinctBy(entry => (entry.Group, entry.People))
            .Select(entry => (entry.Group, entry.People!, entry.Path));
    }

    /// <summary>Lists all targets, with their places.</summary>
    public IEnumerable<(CoverageTarget Target, JsonPointer Path)> Targets() => _sites.SelectMany(TargetsOf);

    /// <summary>Lists the targets of a service at a facility, with their places.</summary>
    public static IEnumerable<(CoverageTarget Target, JsonPointer Path)> TargetsOf(
        OfferingSite site,
        CareService service) =>
        TargetsOf(site).Where(entry =>
            entry.Target.Services.IsEmpty || entry.Target.Services.Contains(service));

    private static IEnumerable<(CoverageTarget Target, JsonPointer Path)> TargetsOf(OfferingSite site) =>
        site.Facility.CoverageTargets.Select((target, i) =>
            (target, site.Path / nameof(Facility.CoverageTargets) / i));

    /// <summary>Gets a service of a facility, with the places of both.</summary>
    public (OfferingSite Site, CareService Service, JsonPointer Path) Find(ServiceAtSite at) => _services[at];

    /// <summary>Asks about the services of a facility: with the contacts of the last year, and of each where they
    /// differ.</summary>
    public ValueList<ServiceProblem> ServicesAt(OfferingSite site) => site.Services
        .Select(entry =>
        {
            var years = _needs.Value[new(site.Facility, entry.Service)].Years;
            return new ServiceProblem(
                entry.Service,
                OfferingSite.PathOf(entry.Ordinal),
                years[^1].Total.Contacts)
            {
                Years = IsByYear ? years.Select(YearOf).ToValueList() : [],
            };
        })
        .ToValueList();

    /// <summary>Lists the places of what is not stated and leaves contacts unknown, each once.</summary>
    public IEnumerable<JsonPointer> Unstated() => (
        from site in _sites
        from entry in site.Services
        from place in UnstatedOf(site, entry.Service, OfferingSite.PathOf(entry.Ordinal))
        select place).Distinct();

    private static int? Exactly(Claim<int>? people) =>
        people is { Comparator: Comparator.Exactly } ? people.Value : null;

    private static IEnumerable<Conflict> FaultsOf(OfferingSite site)
    {
        foreach (var (_, people, path) in PeopleAt(site))
        {
            if (people.ForPlanning < 0)
            {
                yield return new(
                    new("Un nombre de personnes est négatif.", "A number of people is negative."),
                    [path])
                {
                    WaysOut = [new("Corriger le nombre de personnes.", "Correct the number of people.")],
                };
            }
            else if (Exactly(people) > Exactly(site.Facility.PopulationServed))
            {
                yield return new(
                    new(
                        "Un groupe est plus nombreux que tous ceux que dessert l'établissement.",
                        "A group is larger than all whom the facility serves."),
                    [path, site.Path / nameof(Facility.PopulationServed)])
                {
                    WaysOut = [new("Corriger l'un des deux nombres.", "Correct one of the two numbers.")],
                };
            }
        }

        var offered = site.Services.Select(entry => entry.Service.Id).ToHashSet();
        foreach (var (target, path) in TargetsOf(site))
        {
            foreach (var (i, service) in target.Services.Index())
            {
                if (!offered.Contains(service))
                {
                    yield return new(
                        new(
                            $"« {site.Facility.Id} » n'offre pas le service « {service} », qu'un objectif nomme.",
                            $"'{site.Facility.Id}' does not offer the service '{service}', which a target names."),
                        [path / nameof(CoverageTarget.Services) / i])
                    {
                        WaysOut =
                        [
                            new("Retirer le service de l'objectif.", "Take the service out of the target."),
                            new("Ajouter le service au paquet.", "Add the service to the package."),
                        ],
                    };
                }
            }
        }
    }

    private static IEnumerable<JsonPointer> UnstatedOf(OfferingSite site, CareService service, JsonPointer path)
    {
        var targets = TargetsOf(site, service).ToList();
        foreach (var (target, place) in targets)
        {
            var group = GroupOf(target);
            if (group != PopulationGroup.Everybody && PeopleAt(site).All(stated => stated.Group != group))
            {
                yield return place / nameof(CoverageTarget.People);
            }

            if (target.Coverage.IsEmpty)
            {
                yield return place / nameof(CoverageTarget.Coverage);
            }
        }

        var isForEverybody = targets.Count == 0
            || targets.Exists(entry => GroupOf(entry.Target) == PopulationGroup.Everybody);
        if (isForEverybody && PeopleAt(site).All(stated => stated.Group != PopulationGroup.Everybody))
        {
            yield return site.Path / nameof(Facility.PopulationServed);
        }

        if (service.Contacts is null
            && (targets.Count == 0 || targets.Exists(entry => entry.Target.Contacts is null)))
        {
            yield return path / nameof(CareService.Contacts);
        }
    }

    private IEnumerable<SitePopulation> PopulationsOf(OfferingSite site) =>
        from stated in PeopleAt(site)
        select new SitePopulation
        {
            Facility = site.Facility,
            Path = stated.Path,
            Group = stated.Group,
            Counts = [new(_years.First, stated.People)],
            Growth = NoGrowth,
        };

    private IEnumerable<ServiceDemand> DemandsOf(OfferingSite site) => site.Services.Select(entry =>
    {
        var targets = TargetsOf(site, entry.Service).ToList();
        return new ServiceDemand
        {
            At = new(site.Facility, entry.Service),
            Path = targets.Count == 0
                ? OfferingSite.PathOf(entry.Ordinal)
                : site.Path / nameof(Facility.CoverageTargets),
            Groups = targets.Count == 0
                ? [new() { TargetShare = All, Rate = entry.Service.Contacts, Coverage = AllContacts }]
                : targets.Select(stated => new GroupDemand
                {
                    Group = GroupOf(stated.Target),
                    TargetShare = All,
                    Rate = stated.Target.Contacts ?? entry.Service.Contacts,
                    Coverage = CoverageOf(stated.Target),
                }).ToValueList(),
        };
    });

    private IEnumerable<Referral> Referrals()
    {
        var sites = _sites.DistinctBy(site => site.Facility.Id).ToDictionary(site => site.Facility.Id);
        return
            from site in _sites
            from link in site.Facility.Referrals.Index()
            where link.Item.Share is not null && sites.ContainsKey(link.Item.To)
            let offered = sites[link.Item.To].Services.Select(entry => entry.Service.Id).ToHashSet()
            from entry in site.Services
            where offered.Contains(entry.Service.Id)
            select new Referral
            {
                From = new(site.Facility, entry.Service),
                To = new(link.Item.To, entry.Service),
                Share = link.Item.Share,
                Path = site.Path / nameof(Facility.Referrals) / link.Index,
            };
    }

    public static PopulationGroup GroupOf(CoverageTarget target) => new()
    {
        Users = target.Users,
        Ages = target.Ages == default(AgeRange) ? null : target.Ages,
        Sex = target.Sex,
    };

    // Between years that are stated twice there is no way; they are told as a conflict.
    private static CoveragePath CoverageOf(CoverageTarget target)
    {
        var stated = target.Coverage.OrderBy(year => year.Year).ToList();
        return target.Curve is CoverageCurve.Stated
            || stated.Count == 0
            || stated.DistinctBy(year => year.Year).Count() < stated.Count
                ? new GivenCoverage([.. stated.Select(year => new YearClaim<Percentage>(year.Year, year.Coverage))])
                : new PiecewiseCoverage([.. stated.Zip([.. stated.Skip(1), stated[^1]], (from, to) =>
                    PieceOf(target.Curve, from, to))]);
    }

    private static InterpolatedCoverage PieceOf(CoverageCurve curve, CoverageYear from, CoverageYear to)
    {
        var (years, baseline, goal) = (new YearRange(from.Year, to.Year), from.Coverage, to.Coverage);
        return curve switch
        {
            CoverageCurve.SCurve => new SCurveCoverage { Years = years, Baseline = baseline, Target = goal },
            CoverageCurve.FrontLoaded => new FrontLoadedCoverage { Years = years, Baseline = baseline, Target = goal },
            _ => new LinearCoverage { Years = years, Baseline = baseline, Target = goal },
        };
    }

    private static ServiceYear YearOf(YearNeed need) => new(need.Year, need.Total.Need, need.Total.Contacts)
    {
        Groups = need.Groups
            .Select(group => new GroupYear(group.Group)
            {
                Need = group.Volumes.Need,
                Covered = group.Volumes.Covered,
                Received = group.Volumes.Received,
            })
            .ToValueList(),
    };
}
