using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>How often the services of facilities are needed and used, year by year.</summary>
internal sealed class ExpectedNeed
{
    private readonly Programme _programme;
    private readonly IReadOnlyList<ExpectedSite> _sites;
    private readonly Dictionary<(Id<Facility>, Id<CareService>), Step> _all;
    private readonly List<Step> _steps;
    private readonly IReadOnlyList<int> _years;
    private readonly Dictionary<(Id<Facility>, Id<CareService>, int Year), List<Used>> _used = [];

    public ExpectedNeed(Programme programme, ProgrammeDays days)
    {
        _programme = programme;
        _sites = ExpectedSite.Of(programme);
        _all = _sites
            .SelectMany(site => site.Services, (site, service) => new Step(site, service))
            .ToDictionary(step => (step.Site.Facility.Id, step.Service.Id));
        foreach (var step in _all.Values)
        {
            step.Onwards.AddRange(OnwardsFrom(step));
        }

        IsByYear = _sites.Any(site => !site.Facility.CoverageTargets.IsEmpty)
            || _all.Values.Any(step => step.Onwards.Count > 0);
        _years = IsByYear
            ? [.. Enumerable.Range(days.First.Year, days.Last.Year - days.First.Year + 1)]
            : [days.Last.Year];
        _steps = InOrder();
        IsCircular = _steps.Count < _all.Count;
        foreach (var year in _years)
        {
            foreach (var step in _steps)
            {
                Use(step, year);
            }
        }
    }

    public bool IsByYear { get; }

    /// <summary>Gets whether facilities refer to each other in a circle, so that nothing can be worked out.</summary>
    public bool IsCircular { get; }

    /// <summary>Adds what makes the need contradict itself.</summary>
    public void Check(Obstacles obstacles)
    {
        if (IsCircular)
        {
            obstacles.Add(JsonPointer.Root / nameof(Programme.Facilities), new(
                "Des références tournent en rond.",
                "Referrals go round in a circle."));
        }

        if (_all.Values.Any(step => step.Onwards.DistinctBy(onwards => onwards.To).Count() < step.Onwards.Count))
        {
            obstacles.Add(JsonPointer.Root / nameof(Programme.Facilities), new(
                "Une référence est indiquée deux fois.",
                "A referral is stated twice."));
        }

        foreach (var site in _sites)
        {
            var targets = site.Services.Select(service => site.TargetsOf(service).ToList()).ToList();
            if (site.PeopleStated().Distinct().GroupBy(stated => stated.Group).Any(group => group.Count() > 1)
                || targets.Exists(some => some.Exists(entry =>
                    entry.Target.Coverage.DistinctBy(year => year.Year).Count() < entry.Target.Coverage.Count))
                || targets.Exists(HaveThoseInCommon)
                || site.PeopleStated().Any(stated => AreMore(stated.People, site.Facility.PopulationServed))
                || site.Facility.CoverageTargets.Any(target => target.Services.Any(id =>
                    !site.Services.Any(service => service.Id == id))))
            {
                obstacles.Add(site.Path / nameof(Facility.CoverageTargets), new(
                    "Des objectifs de couverture disent deux choses des mêmes personnes ou de la même année, ou d'un "
                    + "service qui n'est pas offert.",
                    "Coverage targets say two things of the same people or the same year, or of a service that is not "
                    + "offered."));
            }
        }
    }

    /// <summary>Gets the contacts of the last year.</summary>
    public Claim<decimal> ContactsOf(Id<Facility> facility, Id<CareService> service) =>
        Contacts(_used[(facility, service, _years[^1])]).ToClaim();

    /// <summary>Gets the contacts of each year, where years differ.</summary>
    public IReadOnlyList<(int Year, Claim<decimal> Contacts)> ContactsByYear(
        Id<Facility> facility,
        Id<CareService> service) => IsByYear
            ? [.. _years.Select(year => (year, Contacts(_used[(facility, service, year)]).ToClaim()))]
            : [];

    /// <summary>Gets need and contacts of each year, where years differ.</summary>
    public ValueList<ServiceYear> YearsOf(Id<Facility> facility, Id<CareService> service) => IsByYear
        ? [.. _years.Select(year => YearOf(year, _used[(facility, service, year)]))]
        : [];

    /// <summary>Lists the places of what is not stated of people, contacts and coverage, each once.</summary>
    public IEnumerable<JsonPointer> Unstated() => _all.Values.SelectMany(UnstatedOf).Distinct();

    private IEnumerable<JsonPointer> UnstatedOf(Step step)
    {
        var targets = step.Site.TargetsOf(step.Service).ToList();
        var isForAll = targets.Count == 0;
        foreach (var (target, path) in targets)
        {
            var isOfAGroup = ExpectedSite.GroupOf(target) != PopulationGroup.Everybody;
            isForAll |= !isOfAGroup;
            if (isOfAGroup && !step.Site.PeopleStated().Any(stated => stated.Group == ExpectedSite.GroupOf(target)))
            {
                yield return path / nameof(CoverageTarget.People);
            }

            if (target.Coverage.Count == 0)
            {
                yield return path / nameof(CoverageTarget.Coverage);
            }
        }

        if (isForAll && !step.Site.PeopleStated().Any(stated => stated.Group == PopulationGroup.Everybody))
        {
            yield return step.Site.Path / nameof(Facility.PopulationServed);
        }

        if (step.Service.Contacts is null && (targets.Count == 0 || targets.Exists(t => t.Target.Contacts is null)))
        {
            yield return JsonPointer.Root
                / nameof(Programme.CareServices)
                / _programme.CareServices.Index().First(entry => entry.Item.Id == step.Service.Id).Index
                / nameof(CareService.Contacts);
        }
    }

    private static bool AreMore(Claim<int>? some, Claim<int>? all) =>
        some is { Comparator: Comparator.Exactly, Value: { } one }
        && all is { Comparator: Comparator.Exactly, Value: { } other }
        && one > other;

    private static bool HaveThoseInCommon(List<(CoverageTarget Target, JsonPointer Path)> targets) =>
        targets.Index().Any(one => targets.Take(one.Index).Any(other =>
            AreInCommon(one.Item.Target, other.Target)));

    private static bool AreInCommon(CoverageTarget one, CoverageTarget other)
    {
        var (ages, others) = (one.Ages ?? default, other.Ages ?? default);
        return (one.Users is null || other.Users is null || one.Users == other.Users)
            && (one.Sex is null || other.Sex is null || one.Sex == other.Sex)
            && ages.From <= (others.Through ?? int.MaxValue)
            && others.From <= (ages.Through ?? int.MaxValue);
    }

    // Whoever waits for nobody comes first; then each as soon as the last that refers to it has come.
    private List<Step> InOrder()
    {
        var waiting = _all.Values.ToDictionary(step => step, _ => 0);
        foreach (var (to, _) in _all.Values.SelectMany(step => step.Onwards))
        {
            waiting[to]++;
        }

        var ready = _all.Values.Where(step => waiting[step] == 0).ToList();
        for (var i = 0; i < ready.Count; i++)
        {
            foreach (var (to, _) in ready[i].Onwards)
            {
                waiting[to]--;
                if (waiting[to] == 0)
                {
                    ready.Add(to);
                }
            }
        }

        return ready;
    }

    private IEnumerable<(Step To, Claim<Percentage> Share)> OnwardsFrom(Step step) =>
        from link in step.Site.Facility.Referrals
        where link.Share is not null
        let to = _all.GetValueOrDefault((link.To, step.Service.Id))
        where to is not null
        select (to, link.Share);

    private void Use(Step step, int year)
    {
        var key = (step.Site.Facility.Id, step.Service.Id, year);
        var arrived = _used.GetValueOrDefault(key) ?? [];
        var targets = step.Site.TargetsOf(step.Service).ToList();
        Used Own(PopulationGroup group, Claim<EventRate>? contacts, Worked coverage)
        {
            var need = step.Site.PeopleOf(group).With(
                Worked.Of(contacts, rate => rate.PerPersonYear),
                (people, rate) => people * rate);
            return new(group, need, need.With(coverage, (some, share) => some * share));
        }

        var used = targets.Count == 0
            ? [Own(PopulationGroup.Everybody, step.Service.Contacts, new(1m, Comparator.Exactly, []))]
            : targets.ConvertAll(entry => Own(
                ExpectedSite.GroupOf(entry.Target),
                entry.Target.Contacts ?? step.Service.Contacts,
                CoverageOf(entry.Target, year)));
        used.ForEach(group => group.Received.AddRange(
            arrived.Where(other => other.Group == group.Group).SelectMany(other => other.Received)));
        used.AddRange(arrived.Where(other => !used.Exists(group => group.Group == other.Group)));
        _used[key] = used;
        foreach (var (to, share) in step.Onwards)
        {
            Refer(used, share, (to.Site.Facility.Id, to.Service.Id, year));
        }
    }

    private void Refer(List<Used> from, Claim<Percentage> share, (Id<Facility>, Id<CareService>, int) to)
    {
        var arrived = _used.TryGetValue(to, out var before) ? before : _used[to] = [];
        foreach (var group in from)
        {
            var there = arrived.Find(other => other.Group == group.Group);
            if (there is null)
            {
                arrived.Add(there = new(group.Group, Worked.Zero, Worked.Zero));
            }

            there.Received.Add(Contacts([group]).With(
                Worked.Of(share, part => part.Fraction),
                (contacts, part) => contacts * part));
        }
    }

    private static Worked CoverageOf(CoverageTarget target, int year)
    {
        var years = target.Coverage.OrderBy(stated => stated.Year).ToList();
        var here = years.Find(stated => stated.Year == year);
        if (here is not null || target.Curve is CoverageCurve.Stated || years.Count == 0)
        {
            return Worked.Of(here?.Coverage, share => share.Fraction);
        }

        var from = years.FindLast(stated => stated.Year < year) ?? years[0];
        var to = years.Find(stated => stated.Year > year) ?? years[^1];
        if (from.Year >= to.Year)
        {
            return Worked.Of(from.Coverage, share => share.Fraction);
        }

        var gone = (year - from.Year) / (decimal)(to.Year - from.Year);
        var way = target.Curve switch
        {
            CoverageCurve.SCurve => gone * gone * (3 - (2 * gone)),
            CoverageCurve.FrontLoaded => gone * (2 - gone),
            _ => gone,
        };
        return Worked.Of(from.Coverage, share => share.Fraction).With(
            Worked.Of(to.Coverage, share => share.Fraction),
            (before, after) => before + ((after - before) * way));
    }

    private static Worked Contacts(List<Used> used) => Worked
        .Sum(used.Select(group => group.Covered))
        .With(Worked.Sum(used.Select(group => Worked.Sum(group.Received))), (own, received) => own + received);

    private static ServiceYear YearOf(int year, List<Used> used) => new(
        year,
        Quantity(Worked.Sum(used.Select(group => group.Need))),
        Quantity(Contacts(used)))
    {
        Groups =
        [
            .. used.Select(group => new GroupYear(group.Group)
            {
                Need = Quantity(group.Need),
                Covered = Quantity(group.Covered),
                Received = Quantity(Worked.Sum(group.Received)),
            }),
        ],
    };

    private static Claim<AnnualQuantity> Quantity(Worked worked) =>
        ClaimProducts.As(worked.ToClaim(), AnnualQuantity.Of);

    /// <summary>A service of a facility.</summary>
    private sealed class Step(ExpectedSite site, CareService service)
    {
        public ExpectedSite Site => site;

        public CareService Service => service;

        public List<(Step To, Claim<Percentage> Share)> Onwards { get; } = [];
    }

    /// <summary>How often a group needs and uses a service.</summary>
    private sealed record Used(PopulationGroup Group, Worked Need, Worked Covered)
    {
        public List<Worked> Received { get; } = [];
    }
}
