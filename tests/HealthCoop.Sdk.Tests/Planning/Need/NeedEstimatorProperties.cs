using FsCheck.Fluent;
using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

/// <summary>The laws of need, over random problems.</summary>
public sealed class NeedEstimatorProperties
{
    // Some referrals in a chain, each rounded to six decimals.
    private const decimal Rounding = 0.0001m;

    [Fact]
    public void Estimate_IsTheReference() => Values.Law.Holds(NeedGenerator.Problems, static problem =>
    {
        var reference = new ReferenceNeed(problem);
        return Rows(Estimate(problem)).All(row =>
            row.Group.Volumes.Covered.ForPlanning?.PerYear == reference.Covered(row.At, row.Group.Group, row.Year)
            && row.Group.Volumes.Received.ForPlanning?.PerYear == reference.Received(row.At, row.Group.Group, row.Year)
            && row.Group.Volumes.Contacts.ForPlanning?.PerYear == reference.Contacts(row.At, row.Group.Group, row.Year)
            && row.Group.Volumes.ReferredOut.ForPlanning?.PerYear
                == reference.ReferredOut(row.At, row.Group.Group, row.Year));
    });

    [Fact]
    public void Groups_AreThoseThatCome_AndAddUp() => Values.Law.Holds(NeedGenerator.KnownProblems, static problem =>
    {
        var reference = new ReferenceNeed(problem);
        return Estimate(problem).Services.All(service => service.Years.All(year =>
            new[] { Civilians, Soldiers }.All(group =>
                reference.Comes(service.At, group) == year.Groups.Any(need => need.Group == group))
            && year.Total.TargetPopulation.Value == year.Groups.Sum(need => need.Volumes.TargetPopulation.Value)
            && Parts.All(part => part(year.Total) == year.Groups.Sum(need => part(need.Volumes)))));
    });

    [Fact]
    public void Contacts_AreConserved() => Values.Law.Holds(NeedGenerator.KnownProblems, static problem =>
    {
        var rows = Rows(Estimate(problem)).ToArray();
        var referred = rows.Sum(row => PerYear(row.Group.Volumes.ReferredOut));
        var received = rows.Sum(row => PerYear(row.Group.Volumes.Received));
        return referred == received
            && rows.Sum(row => row.Group.ReferredOut.Count) == rows.Sum(row => row.Group.Received.Count)
            && rows.All(row => row.Group.Received.All(flow => flow.Referral.To == row.At)
                && row.Group.ReferredOut.All(flow => flow.Referral.From == row.At)
                && PerYear(row.Group.Volumes.Contacts)
                    == PerYear(row.Group.Volumes.Covered) + PerYear(row.Group.Volumes.Received));
    });

    [Fact]
    public void Need_IsCoveredOrUnmet() => Values.Law.Holds(NeedGenerator.KnownProblems, static problem =>
        Rows(Estimate(problem)).All(row => PerYear(row.Group.Volumes.Need)
            == PerYear(row.Group.Volumes.Covered) + PerYear(row.Group.Volumes.Unmet)));

    [Fact]
    public void Coverages_AllDoubled_DoubleTheContacts() => Values.Law.Holds(
        NeedGenerator.KnownProblems,
        static problem => IsDouble(problem, WithDemands(problem, demand => demand with
        {
            Coverage = demand.Coverage switch
            {
                GivenCoverage given => new GivenCoverage(
                    given.Years.Select(year => year with { Claim = Doubled(year.Claim) }).ToValueList()),
                LinearCoverage line => line with { Baseline = Doubled(line.Baseline), Target = Doubled(line.Target) },
                var other => other,
            },
        })));

    [Fact]
    public void Populations_AllDoubled_DoubleTheContacts() => Values.Law.Holds(
        NeedGenerator.KnownProblems,
        static problem => IsDouble(problem, problem with
        {
            Populations = problem.Populations.Select(people => people with
            {
                Counts = people.Counts
                    .Select(count => count with { Claim = Claim.Baseline(count.Claim.Value!.Value * 2) })
                    .ToValueList(),
            }).ToValueList(),
        }));

    [Fact]
    public void ServiceAdded_NeverLowersAnother() => Values.Law.Holds(
        from problem in NeedGenerator.KnownProblems
        from to in Gen.Elements(problem.Services.AsEnumerable())
        from percent in Gen.Choose(0, 100)
        select (problem, to.At, percent),
        static added =>
        {
            var service = new ServiceAtSite(added.problem.Populations[0].Facility, new("added"));
            var after = Estimate(added.problem with
            {
                Services = [Service(service, Demand(Soldiers), Demand(Civilians)), .. added.problem.Services],
                Referrals = [Refers(service, added.At, Percent(added.percent)), .. added.problem.Referrals],
            });
            return Estimate(added.problem).Services.All(before => before.Years.All(year =>
                PerYear(year.Total.Contacts) <= PerYear(after.At(before.At, year.Year).Total.Contacts)));
        });

    [Fact]
    public void Orders_OfServicesReferralsAndPopulations_ChangeNoFigure() => Values.Law.Holds(
        NeedGenerator.Problems,
        static problem =>
        {
            var turned = Estimate(problem with
            {
                Services = problem.Services.Reverse().ToValueList(),
                Referrals = problem.Referrals.Reverse().ToValueList(),
                Populations = problem.Populations.Reverse().ToValueList(),
            });
            return Estimate(problem).Services.All(service => service.Years.All(year => Parts.All(part =>
                part(year.Total) == part(turned.At(service.At, year.Year).Total))));
        });

    [Fact]
    public void LowerBounds_HoldWhateverTheUnknownIs() => Values.Law.Holds(
        from problem in NeedGenerator.Problems
        from percent in Gen.Choose(0, 100)
        from people in Gen.Choose(0, 9_000)
        select (problem, percent, people),
        static filled =>
        {
            var full = Estimate(Filled(filled.problem, filled.percent, filled.people));
            return Estimate(filled.problem).Services.All(service => service.Years.All(year =>
                year.Total.ContactsAtLeast is not { Value: { } least }
                || (!year.Total.Contacts.IsKnown
                    && least.PerYear - Rounding <= PerYear(full.At(service.At, year.Year).Total.Contacts))));
        });

    [Fact]
    public void Unknown_IsListed_WhereverAFigureIsNotThere() => Values.Law.Holds(
        NeedGenerator.Problems,
        static problem =>
        {
            var estimate = Estimate(problem);
            var filled = Estimate(Filled(problem, 50, 100));
            return filled.Unknown.IsEmpty
                && Rows(filled).All(row => row.Group.Volumes.Contacts.ForPlanning is not null)
                && Rows(estimate).All(row => row.Group.Volumes.Covered.ForPlanning is not null
                    || estimate.Unknown.Any(unknown => unknown.Facility == row.At.Facility
                        && (unknown.Service ?? row.At.Service) == row.At.Service
                        && unknown.Group == row.Group.Group
                        && (unknown.Year ?? row.Year) == row.Year));
        });

    [Fact]
    public void Reasons_OfWhatIsAssumed_AreToldOnceEach() => Values.Law.Holds(
        NeedGenerator.Problems,
        static problem => Rows(Estimate(problem)).All(row =>
            row.Group.Volumes.Contacts.Assumption is not { Because.English: var told }
            || told.Split("as ", StringSplitOptions.RemoveEmptyEntries).Select(reason => reason.Trim())
                .GroupBy(reason => reason).All(same => same.Count() == 1)));

    [Fact]
    public void TwiceAsManySites_TakeTwiceTheMemory_AndNotMore()
    {
        var (few, many) = (Allocated(Country(100)), Allocated(Country(200)));
        Assert.InRange(many, few, few * 2.3);
    }

    /// <summary>A hospital, and centres that refer to it by ten services each.</summary>
    internal static NeedProblem Country(int centres, int services = 10)
    {
        ServiceAtSite[] all =
        [
            .. from site in Enumerable.Range(0, centres)
               from service in Enumerable.Range(0, services)
               select new ServiceAtSite(new($"site{site}"), new($"service{service}")),
        ];
        return new()
        {
            Years = new(2019, 2023),
            Populations =
            [
                .. from at in all.DistinctBy(at => at.Facility)
                   from g in new[] { Civilians, Soldiers }
                   select People(at, new YearClaim<int>(2018, Claim.Baseline(9_871))) with
                   {
                       Group = g,
                       Growth = Claim.Expected(GrowthRate.FromPercentPerYear(2.9m)),
                   },
            ],
            Services = [Service(Hospital), .. all.Select(at => Service(at, Demand(Civilians), Demand(Soldiers)))],
            Referrals = [.. all.Select(at => Refers(at, Hospital, Percent(8)))],
        };
    }

    private static readonly Func<NeedVolumes, decimal?>[] Parts =
    [
        volumes => volumes.Need.ForPlanning?.PerYear,
        volumes => volumes.Covered.ForPlanning?.PerYear,
        volumes => volumes.Unmet.ForPlanning?.PerYear,
        volumes => volumes.Received.ForPlanning?.PerYear,
        volumes => volumes.Contacts.ForPlanning?.PerYear,
        volumes => volumes.ReferredOut.ForPlanning?.PerYear,
    ];

    private static IEnumerable<(ServiceAtSite At, int Year, GroupNeed Group)> Rows(NeedEstimate estimate) =>
        from service in estimate.Services
        from year in service.Years
        from g in year.Groups
        select (service.At, year.Year, g);

    private static decimal PerYear(Claim<AnnualQuantity> quantity) => quantity.ForPlanning!.Value.PerYear;

    private static bool IsDouble(NeedProblem problem, NeedProblem doubled) =>
        Rows(Estimate(problem)).Zip(Rows(Estimate(doubled))).All(rows =>
            IsDouble(rows.First.Group.Volumes.Covered, rows.Second.Group.Volumes.Covered)
            && IsDouble(rows.First.Group.Volumes.Contacts, rows.Second.Group.Volumes.Contacts));

    private static bool IsDouble(Claim<AnnualQuantity> one, Claim<AnnualQuantity> two) =>
        Math.Abs(PerYear(two) - (2 * PerYear(one))) <= Rounding;

    private static Claim<Percentage> Doubled(Claim<Percentage> share) => Percent(share.Value!.Value.Percent * 2);

    private static NeedProblem WithDemands(NeedProblem problem, Func<GroupDemand, GroupDemand> change) => problem with
    {
        Services = problem.Services
            .Select(service => service with { Groups = service.Groups.Select(change).ToValueList() })
            .ToValueList(),
    };

    /// <summary>Makes all known: assumptions become facts, and what is unknown gets a value.</summary>
    private static NeedProblem Filled(NeedProblem problem, int percent, int people)
    {
        var share = Percentage.FromPercent(percent);
        return WithDemands(problem, demand => demand with
        {
            TargetShare = Filled(demand.TargetShare, share),
            Rate = Filled(demand.Rate, EventRate.FromEventsPerPersonYear(percent / 50m)),
            Coverage = demand.Coverage switch
            {
                GivenCoverage given => new GivenCoverage(
                    given.Years.Select(year => year with { Claim = Filled(year.Claim, share) }).ToValueList()),
                LinearCoverage line => line with
                {
                    Baseline = Filled(line.Baseline, share),
                    Target = Filled(line.Target, share),
                },
                var other => other,
            },
        }) with
        {
            Populations = problem.Populations.Select(site => site with
            {
                Counts = site.Counts.Select(count => count with { Claim = Filled(count.Claim, people) }).ToValueList(),
            }).ToValueList(),
            Referrals = problem.Referrals
                .Select(referral => referral with { Share = Filled(referral.Share, share) })
                .ToValueList(),
        };
    }

    private static Claim<T> Filled<T>(Claim<T>? claim, T value)
        where T : struct => Claim.Expected(claim?.ForPlanning ?? value);

    private static long Allocated(NeedProblem problem)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        NeedEstimator.Estimate(problem);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
