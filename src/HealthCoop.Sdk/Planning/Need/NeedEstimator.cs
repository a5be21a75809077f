namespace HealthCoop.Planning.Need;

/// <summary>Estimates how often services are needed and used, by facility, year and group.</summary>
/// <remarks>
/// <para>target population = population × target share; need = target population × prevalence or incidence, which may
/// exceed 1; covered = need × coverage; unmet = need − covered; received = the sum, over the referrals that lead here,
/// of contacts where they start × share; contacts = covered + received. This is the population in need × coverage of
/// the OneHealth tool, with referral between levels of care. Each figure is rounded once, to six decimals.</para>
/// <para>What is unknown leaves unknown all that is computed from it, and is listed; what is assumed leaves it assumed,
/// with each reason once. Pure, so it may be used from several threads.</para>
/// </remarks>
/// <example><code>
/// var centre = new ServiceAtSite(new("cscom"), new("consultation"));
/// var hospital = new ServiceAtSite(new("csref"), new("consultation"));
/// var result = NeedEstimator.Estimate(new()
/// {
///     Years = new(2019, 2021),
///     Populations =
///     [
///         new()
///         {
///             Facility = centre.Facility,
///             Path = JsonPointer.Root / 0,
///             Counts = [new(2019, Claim.Baseline(10_000))],
///             Growth = Claim.Expected(GrowthRate.FromPercentPerYear(3)),
///         },
///     ],
///     Services =
///     [
///         new()
///         {
///             At = centre,
///             Path = JsonPointer.Root / 1,
///             Groups =
///             [
///                 new()
///                 {
///                     TargetShare = Claim.Baseline(Percentage.FromPercent(18)),
///                     Rate = Claim.Expected(EventRate.FromEventsPerPersonYear(1.4m)),
///                     Coverage = new LinearCoverage
///                     {
///                         Years = new(2019, 2021),
///                         Baseline = Claim.Baseline(Percentage.FromPercent(40)),
///                         Target = Claim.Planned(Percentage.FromPercent(60)),
///                     },
///                 },
///             ],
///         },
///         new() { At = hospital, Path = JsonPointer.Root / 2, Groups = [] },
///     ],
///     Referrals =
///     [
///         new()
///         {
///             From = centre,
///             To = hospital,
///             Share = Claim.Expected(Percentage.FromPercent(8)),
///             Path = JsonPointer.Root / 3,
///         },
///     ],
/// });
/// var referred = result.Estimate!.Services[1].Years[0].Total.Contacts;   // Expected Exactly 80.64 per year
/// </code></example>
public static class NeedEstimator
{
    /// <summary>Estimates how often each service is needed and used in each year.</summary>
    /// <param name="problem">The people, the services for them and the referrals between these.</param>
    /// <returns>The need, or the facts that conflict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number of people is negative.</exception>
    /// <exception cref="OverflowException">A figure is too large for a <see cref="decimal"/>.</exception>
    public static NeedResult Estimate(NeedProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        RefuseNegative(problem);
        var network = new ReferralNetwork(problem);
        var conflicts = NeedConflicts.Of(problem).Concat(network.Conflicts()).ToValueList();
        return conflicts.IsEmpty ? new(Estimate(problem, network), []) : new(null, conflicts);
    }

    private static NeedEstimate Estimate(NeedProblem problem, ReferralNetwork network)
    {
        var derivation = new Derivation();
        var years = Enumerable.Range(problem.Years.First, problem.Years.Last - problem.Years.First + 1)
            .Select(year => new YearEstimator(problem, network, derivation, year))
            .ToArray();
        var needs = new ServiceNeed[problem.Services.Count];
        foreach (var service in network.Order)
        {
            var need = Array.ConvertAll(years, year => year.Estimate(service));
            needs[service] = new(problem.Services[service].At, new(need));
        }

        return new(new(needs), UnknownInputs.Of(problem));
    }

    private static void RefuseNegative(NeedProblem problem)
    {
        foreach (var population in problem.Populations)
        {
            if (population.Counts.FirstOrDefault(count => count.Claim.ForPlanning < 0) is { } count)
            {
                throw new ArgumentException(
                    $"Facility '{population.Facility}' serves {count.Claim.ForPlanning} people in {count.Year}.",
                    nameof(problem));
            }
        }
    }
}
