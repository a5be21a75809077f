using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>Lists what a problem takes and does not know: there is neither a value nor an assumption for it.</summary>
internal static class UnknownInputs
{
    public static IEnumerable<UnknownInput> Of(NeedProblem problem)
    {
        var populations = problem.Populations.Select(people => (people.Facility, people.Group)).ToHashSet();
        return problem.Populations.SelectMany(people => OfPopulation(people, problem.Years))
            .Concat(problem.Services.SelectMany(service => OfService(service, problem.Years, populations)))
            .Concat(problem.Referrals.Where(referral => IsUnknown(referral.Share)).Select(referral =>
                new UnknownInput(NeedInput.ReferralShare, referral.From.Facility)
                {
                    Service = referral.From.Service,
                    Path = referral.Path,
                }));
    }

    private static IEnumerable<UnknownInput> OfPopulation(SitePopulation people, YearRange years) =>
        from year in In(years)
        where IsUnknown(people.PopulationAt(year))
        select new UnknownInput(NeedInput.Population, people.Facility)
        {
            Group = people.Group,
            Year = year,
            Path = people.Path,
        };

    private static IEnumerable<UnknownInput> OfService(
        ServiceDemand service,
        YearRange years,
        HashSet<(Id<Facility>, PopulationGroup)> populations) =>
        from demand in service.Groups
        from missing in OfDemand(demand, years, populations.Contains((service.At.Facility, demand.Group)))
        select new UnknownInput(missing.Input, service.At.Facility)
        {
            Service = service.At.Service,
            Group = demand.Group,
            Year = missing.Year,
            Path = service.Path,
        };

    private static IEnumerable<(NeedInput Input, int? Year)> OfDemand(
        GroupDemand demand,
        YearRange years,
        bool hasPopulation)
    {
        if (!hasPopulation)
        {
            yield return (NeedInput.Population, null);
        }

        if (IsUnknown(demand.TargetShare))
        {
            yield return (NeedInput.TargetShare, null);
        }

        if (IsUnknown(demand.Rate))
        {
            yield return (NeedInput.Rate, null);
        }

        foreach (var year in In(years).Where(year => IsUnknown(demand.Coverage.CoverageAt(year))))
        {
            yield return (NeedInput.Coverage, year);
        }
    }

    private static IEnumerable<int> In(YearRange years) => Enumerable.Range(years.First, years.Last - years.First + 1);

    private static bool IsUnknown<T>(Claim<T>? claim)
        where T : struct => claim?.ForPlanning is null;
}
