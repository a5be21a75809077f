using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;

namespace HealthCoop.Tests.Planning.Need;

/// <summary>A health centre that refers to a hospital, and claims in short.</summary>
internal static class NeedSample
{
    public static ServiceAtSite Centre { get; } = new(new("cscom"), new("consultation"));

    public static ServiceAtSite Hospital { get; } = new(new("csref"), new("consultation"));

    public static PopulationGroup Civilians { get; } = new() { Users = UserGroup.Civilians };

    public static PopulationGroup Soldiers { get; } = new() { Users = UserGroup.Military };

    public static Narrative Because { get; } = new("faute de mieux", "for want of better");

    public static Claim<Percentage> Percent(decimal percent) => Claim.Planned(Percentage.FromPercent(percent));

    public static Claim<EventRate> Rate(decimal events) =>
        Claim.Expected(EventRate.FromEventsPerPersonYear(events));

    public static SitePopulation People(ServiceAtSite at, params ValueList<YearClaim<int>> counts) => new()
    {
        Facility = at.Facility,
        Path = JsonPointer.Root / "populations" / at.Facility.Value,
        Counts = counts,
    };

    public static GroupDemand Demand(PopulationGroup? group = null) => new()
    {
        Group = group ?? PopulationGroup.Everybody,
        TargetShare = Percent(20),
        Rate = Rate(1.4m),
        Coverage = new ConstantCoverage(Percent(50)),
    };

    public static ServiceDemand Service(ServiceAtSite at, params ValueList<GroupDemand> groups) => new()
    {
        At = at,
        Path = JsonPointer.Root / "services" / at.Facility.Value / at.Service.Value,
        Groups = groups,
    };

    public static Referral Refers(ServiceAtSite from, ServiceAtSite to, Claim<Percentage>? share) => new()
    {
        From = from,
        To = to,
        Share = share,
        Path = JsonPointer.Root / "referrals" / from.Facility.Value / to.Facility.Value,
    };

    /// <summary>10 000 people in 2019, 20 % of them with 1.4 cases a year, half of them covered: 1 400 contacts at the
    /// centre, 8 % of which go on to the hospital.</summary>
    public static NeedProblem Problem { get; } = new()
    {
        Years = new(2019, 2019),
        Populations = [People(Centre, new YearClaim<int>(2019, Claim.Baseline(10_000)))],
        Services = [Service(Hospital), Service(Centre, Demand())],
        Referrals = [Refers(Centre, Hospital, Percent(8))],
    };

    public static NeedEstimate Estimate(NeedProblem problem) =>
        NeedEstimator.Estimate(problem).Estimate ?? throw new ArgumentException("There are conflicts.");

    public static YearNeed At(this NeedEstimate estimate, ServiceAtSite at, int year = 2019) =>
        estimate.Services.Single(service => service.At == at).Years.Single(need => need.Year == year);
}
