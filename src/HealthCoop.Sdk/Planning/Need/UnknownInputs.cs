using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>Lists what a problem takes and does not know: there is neither a value nor an assumption for it.</summary>
internal sealed class UnknownInputs
{
    private readonly YearRange _years;
    private readonly HashSet<(Id<Facility>, PopulationGroup)> _populations;
    private readonly List<UnknownInput> _unknown = [];

    private UnknownInputs(NeedProblem problem)
    {
        _years = problem.Years;
        _populations = problem.Populations.Select(people => (people.Facility, people.Group)).ToHashSet();
        foreach (var people in problem.Populations)
        {
            AddPopulation(people);
        }

        foreach (var service in problem.Services)
        {
            foreach (var demand in service.Groups)
            {
                AddDemand(service, demand);
            }
        }

        foreach (var referral in problem.Referrals)
        {
            AddReferral(referral);
        }
    }

    public static ValueList<UnknownInput> Of(NeedProblem problem) => new UnknownInputs(problem)._unknown.ToValueList();

    private void AddPopulation(SitePopulation people)
    {
        for (var year = _years.First; year <= _years.Last; year++)
        {
            if (IsUnknown(people.PopulationAt(year)))
            {
                _unknown.Add(new(NeedInput.Population, people.Facility)
                {
                    Group = people.Group,
                    Year = year,
                    Path = people.Path,
                });
            }
        }
    }

    private void AddDemand(ServiceDemand service, GroupDemand demand)
    {
        if (!_populations.Contains((service.At.Facility, demand.Group)))
        {
            Add(NeedInput.Population, service, demand);
        }

        if (IsUnknown(demand.TargetShare))
        {
            Add(NeedInput.TargetShare, service, demand);
        }

        if (IsUnknown(demand.Rate))
        {
            Add(NeedInput.Rate, service, demand);
        }

        for (var year = _years.First; year <= _years.Last; year++)
        {
            if (IsUnknown(demand.Coverage.CoverageAt(year)))
            {
                Add(NeedInput.Coverage, service, demand, year);
            }
        }
    }

    private void AddReferral(Referral referral)
    {
        if (IsUnknown(referral.Share))
        {
            _unknown.Add(new(NeedInput.ReferralShare, referral.From.Facility)
            {
                Service = referral.From.Service,
                Path = referral.Path,
            });
        }
    }

    private void Add(NeedInput input, ServiceDemand service, GroupDemand demand, int? year = null) =>
        _unknown.Add(new(input, service.At.Facility)
        {
            Service = service.At.Service,
            Group = demand.Group,
            Year = year,
            Path = service.Path,
        });

    private static bool IsUnknown<T>(Claim<T>? claim)
        where T : struct => claim?.ForPlanning is null;
}
