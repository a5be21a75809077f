using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Need;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

/// <summary>Generates small problems without conflicts: some sites and services, groups, years and referrals.</summary>
internal static class NeedGenerator
{
    private static readonly YearRange Years = new(2019, 2021);
    private static readonly PopulationGroup[] Groups = [Civilians, Soldiers];

    /// <summary>Problems whose inputs are known, assumed or unknown.</summary>
    public static Gen<NeedProblem> Problems { get; } = Of(Gen.Frequency(
        (10, Gen.Constant(State.Known)),
        (1, Gen.Constant(State.Assumed)),
        (1, Gen.Constant(State.Unknown))));

    /// <summary>Problems all of whose inputs are known.</summary>
    public static Gen<NeedProblem> KnownProblems { get; } = Of(Gen.Constant(State.Known));

    private static Gen<NeedProblem> Of(Gen<State> states)
    {
        var shares = Facts(states, Gen.Choose(0, 100), Percent);
        var demands =
            from share in shares
            from rate in Facts(states, Gen.Choose(0, 300), hundredths => Rate(hundredths / 100m))
            from isGiven in Gen.Elements(true, false)
            from given in Facts(states, Gen.Choose(0, 50), Percent).Three()
            select new GroupDemand
            {
                TargetShare = share,
                Rate = rate,
                Coverage = isGiven
                    ? new GivenCoverage([new(2021, given.Item3), new(2019, given.Item1), new(2020, given.Item2)])
                    : new LinearCoverage { Years = Years, Baseline = given.Item1, Target = given.Item2 },
            };
        var counts = Facts(states, Gen.Choose(0, 20_000), number => Claim.Baseline(number)).Three();
        return
            from sites in Gen.Choose(1, 3)
            from services in Gen.Choose(1, 3)
            from people in counts.ArrayOf(sites * Groups.Length)
            from groups in Gen.Choose(0, 3).ArrayOf(sites * services)
            from demand in demands.Two().ArrayOf(sites * services)
            from refers in Gen.Choose(0, 3).ArrayOf(sites * services * sites * services)
            from share in shares.ArrayOf(sites * services * sites * services)
            from order in Gen.Shuffle([.. Enumerable.Range(0, sites * services)])
            let points = Enumerable.Range(0, sites * services).Select(i =>
                new ServiceAtSite(new($"site{i / services}"), new($"service{i % services}"))).ToArray()
            select new NeedProblem
            {
                Years = Years,
                Populations = people.Select((three, i) => People(
                    new(new($"site{i / Groups.Length}"), new("any")),
                    new(2019, three.Item1),
                    new(2020, three.Item2),
                    new YearClaim<int>(2021, three.Item3)) with
                {
                    Group = Groups[i % Groups.Length],
                }).ToValueList(),
                Services = order.Select(i => Service(points[i], new[] { demand[i].Item1, demand[i].Item2 }
                    .Select((one, g) => one with { Group = Groups[g] })
                    .Where((_, g) => (groups[i] & (1 << g)) != 0)
                    .ToValueList())).ToValueList(),
                Referrals = Enumerable.Range(0, points.Length * points.Length)
                    .Select(k => (From: k / points.Length, To: k % points.Length, Index: k))
                    .Where(pair => pair.From < pair.To && refers[pair.Index] == 0)
                    .Select(pair => Refers(points[pair.From], points[pair.To], share[pair.Index]))
                    .ToValueList(),
            };
    }

    private static Gen<Claim<T>> Facts<T>(Gen<State> states, Gen<int> numbers, Func<int, Claim<T>> known)
        where T : struct =>
        from state in states
        from number in numbers
        select state switch
        {
            State.Known => known(number),
            State.Assumed => Claim.Assumed(known(number).Value!.Value, new($"car {number % 3}", $"as {number % 3}")),
            _ => Claim.NotPublished<T>(Modality.Expected),
        };

    private static Claim<Percentage> Percent(int percent) => NeedSample.Percent(percent);

    private enum State
    {
        Known,
        Assumed,
        Unknown,
    }
}
