using static System.FormattableString;

namespace HealthCoop.Planning.Need;

/// <summary>Says what keeps need from being told.</summary>
internal static class NeedConflicts
{
    /// <summary>Lists what a problem says twice, and groups that share people.</summary>
    public static IEnumerable<Conflict> Of(NeedProblem problem) =>
    [
        .. Twice(problem.Services, service => service.At, service => service.Path, at => new(
            $"le service « {at.Service} » de « {at.Facility} »",
            $"service '{at.Service}' of '{at.Facility}'")),
        .. Twice(problem.Populations, people => (people.Facility, people.Group), people => people.Path, key => new(
            $"la population de « {key.Facility} » ({key.Group.In(Language.French)})",
            $"the population of '{key.Facility}' ({key.Group})")),
        .. Twice(problem.Referrals, referral => (referral.From, referral.To), referral => referral.Path, ends => new(
            $"la référence de {French(ends.From)} à {French(ends.To)}",
            $"the referral from {English(ends.From)} to {English(ends.To)}")),
        .. problem.Populations.SelectMany(CountsOf),
        .. Coverages(problem),
        .. Overlaps(problem),
    ];

    public static Conflict Dangling(Referral referral, ServiceAtSite missing) => new(
        new(
            $"La référence de {French(referral.From)} à {French(referral.To)} suppose {French(missing)}, qui n'est "
            + "pas parmi les services.",
            $"The referral from {English(referral.From)} to {English(referral.To)} takes {English(missing)}, which is "
            + "not among the services."),
        [referral.Path])
    {
        WaysOut =
        [
            new(
                $"Ajouter {French(missing)}, sans groupe si personne n'y vient de soi-même, ou retirer la référence.",
                $"Add {English(missing)}, without groups if nobody comes there by themselves, or remove the referral."),
        ],
    };

    public static Conflict Circle(List<Referral> circle) => new(
        new(
            $"Des références tournent en cercle : {Chain(circle, French)}.",
            $"Referrals go round in a circle: {Chain(circle, English)}."),
        circle.Select(referral => referral.Path).ToValueList())
    {
        WaysOut = [new("Retirer l'une de ces références.", "Remove one of these referrals.")],
    };

    private static IEnumerable<Conflict> CountsOf(SitePopulation people) =>
        Twice(people.Counts, count => count.Year, _ => people.Path, year => new(
            Invariant($"la population de « {people.Facility} » en {year}"),
            Invariant($"the population of '{people.Facility}' in {year}")));

    private static IEnumerable<Conflict> Coverages(NeedProblem problem)
    {
        foreach (var service in problem.Services)
        {
            foreach (var demand in service.Groups)
            {
                foreach (var conflict in demand.Coverage is GivenCoverage given ? Of(service, demand.Group, given) : [])
                {
                    yield return conflict;
                }
            }
        }
    }

    private static IEnumerable<Conflict> Of(ServiceDemand service, PopulationGroup group, GivenCoverage coverage) =>
        Twice(coverage.Years, given => given.Year, _ => service.Path, year => new(
            Invariant($"la couverture de {French(service.At)} ({group.In(Language.French)}) en {year}"),
            Invariant($"the coverage of {English(service.At)} ({group}) in {year}")));

    private static IEnumerable<Conflict> Overlaps(NeedProblem problem)
    {
        foreach (var service in problem.Services)
        {
            for (var i = 0; i < service.Groups.Count; i++)
            {
                for (var j = i + 1; j < service.Groups.Count; j++)
                {
                    if (service.Groups[i].Group.Overlaps(service.Groups[j].Group))
                    {
                        yield return Overlap(service, service.Groups[i].Group, service.Groups[j].Group);
                    }
                }
            }
        }
    }

    private static Conflict Overlap(ServiceDemand service, PopulationGroup one, PopulationGroup other) => new(
        new(
            $"{French(service.At)} compte deux fois ceux qui sont de deux groupes : "
            + $"« {one.In(Language.French)} » et « {other.In(Language.French)} ».",
            $"{English(service.At)} counts those twice who belong to two groups: '{one}' and '{other}'."),
        [service.Path])
    {
        WaysOut = [new("Séparer les groupes.", "Make the groups disjoint.")],
    };

    private static IEnumerable<Conflict> Twice<TItem, TKey>(
        ValueList<TItem> items,
        Func<TItem, TKey> key,
        Func<TItem, JsonPointer> path,
        Func<TKey, Narrative> what)
    {
        var told = new HashSet<TKey>(items.Count);
        return items.All(item => told.Add(key(item))) ? [] : Repeated(items.GroupBy(key), path, what);
    }

    private static IEnumerable<Conflict> Repeated<TItem, TKey>(
        IEnumerable<IGrouping<TKey, TItem>> items,
        Func<TItem, JsonPointer> path,
        Func<TKey, Narrative> what) =>
        from same in items
        let times = same.Count()
        where times > 1
        let said = what(same.Key)
        select new Conflict(
            new(
                Invariant($"Le problème donne {times} fois {said.French}."),
                Invariant($"The problem gives {said.English} {times} times.")),
            same.Select(path).Distinct().ToValueList())
        {
            WaysOut = [new("N'en garder qu'un exemplaire.", "Keep one of them.")],
        };

    private static string Chain(List<Referral> circle, Func<ServiceAtSite, string> name) =>
        string.Join(" → ", circle.Select(referral => name(referral.From)).Append(name(circle[0].From)));

    private static string French(ServiceAtSite at) => $"« {at.Service} » (« {at.Facility} »)";

    private static string English(ServiceAtSite at) => $"'{at.Service}' ('{at.Facility}')";
}
