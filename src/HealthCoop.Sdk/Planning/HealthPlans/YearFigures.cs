using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>Computes the figures of the years of a plan.</summary>
internal sealed class YearFigures(
    HealthPlanProblem problem,
    HealthPlanMoney money,
    ValueList<HealthPlanLine> lines,
    IReadOnlyCollection<OfferedMoney> offers)
{
    private readonly Dictionary<int, JsonPointer> _places = problem.Plan.YearlyMeans.Index().ToDictionary(
        means => means.Item.Year,
        means => JsonPointer.Root / nameof(CommunalHealthPlan.YearlyMeans) / means.Index);

    /// <summary>Gets the years that something is said of, in order.</summary>
    public int[] Years { get; } =
    [
        .. YearsOf(problem.Plan.Years)
            .Concat(problem.Plan.YearlyMeans.Select(means => means.Year))
            .Concat(lines.SelectMany(line => line.ByYear).Select(cost => cost.Year).OfType<int>())
            .Concat(offers.Select(offer => offer.Offer.Year))
            .Distinct()
            .Order(),
    ];

    public PlannedHealthPlanYear Of(int year)
    {
        var means = problem.Plan.FindYear(year);
        var funded = Funded(year);
        var (population, people) = Population(means);
        var sources = funded.Funding;
        return new()
        {
            Year = year,
            Stated = means,
            StatedCost = Stated(year, means?.Cost, nameof(means.Cost)),
            Lines = funded.Lines,
            Cost = funded.Cost,
            Population = population,
            CostPerInhabitant = PerInhabitant(funded.Cost, population, people),
            StatedCostPerInhabitant = Stated(year, means?.CostPerPerson, nameof(means.CostPerPerson)),
            SubsidyRequired = means?.SubsidyRequired?.ForPlanning is null
                ? Subsidy(funded.Cost, sources)
                : Stated(year, means.SubsidyRequired, nameof(means.SubsidyRequired)),
            IsSubsidyStated = means?.SubsidyRequired?.ForPlanning is not null,
            Funding = sources,
            FundingTotal = HealthPlanAmount.Sum(sources.Select(source => source.Amount), problem.Currency),
            Unfunded = funded.Unfunded,
        };
    }

    public HealthPlanSlice Slice(HealthPlanSession session)
    {
        var funded = Funded(session.Year, session);
        var votes = funded.Votes().ToValueList();
        return new()
        {
            Session = session,
            Funding = funded.Funding,
            Votes = votes,
            Total = HealthPlanAmount.Sum(votes.Select(vote => vote.ToVote), problem.Currency),
            WithoutLine = funded.WithoutLine,
            OfUnknownYear = lines.Where(line => line.Years is null).ToValueList(),
        };
    }

    public FundedYear Funded(int? year, HealthPlanSession? session = null) => new(
        LinesOf(year),
        year is null ? [] : LinesOf(null),
        year is { } known ? CostOf(known) : SumOf(null),
        offers.Where(offer => offer.Offer.Year == year && session?.CountsOn(offer.Offer) != false));

    private static IEnumerable<int> YearsOf(YearRange? years) =>
        years is { } known ? Enumerable.Range(known.First, known.Last - known.First + 1) : [];

    private static HealthPlanAmount Subsidy(HealthPlanAmount cost, ValueList<HealthPlanSourceFunding> sources) => cost
        .Less(sources[(int)HealthPlanSource.OwnRevenue].Amount)
        .Less(sources[(int)HealthPlanSource.Fees].Amount);

    private IEnumerable<HealthPlanPart> LinesOf(int? year) =>
        from line in lines
        from cost in line.ByYear
        where cost.Year == year
        select new HealthPlanPart(line, cost.Amount);

    private HealthPlanAmount SumOf(int? year) =>
        HealthPlanAmount.Sum(LinesOf(year).Select(line => line.Amount), problem.Currency);

    // A stated cost that the lines are known to exceed says nothing. Lines whose year is not known may be of this one,
    // and priorities that are not named cost something too.
    private HealthPlanAmount CostOf(int year)
    {
        var (stated, sum) = (Stated(year, problem.Plan.FindYear(year)?.Cost, nameof(HealthPlanYear.Cost)), SumOf(year));
        if (!stated.IsUnknown && !(stated.Highest < sum.Lowest))
        {
            return sum.Lowest > stated.Lowest
                ? stated with
                {
                    Lowest = sum.Lowest,
                    IsAbout = stated.IsAbout || sum.IsAbout,
                    IsAssumed = stated.IsAssumed || sum.IsAssumed,
                }
                : stated;
        }

        return problem.Plan.PrioritiesAreComplete && !lines.IsEmpty
            ? sum with { Highest = sum.Highest + SumOf(null).Highest }
            : sum with { Highest = null };
    }

    private HealthPlanAmount Stated(int year, Claim<Money>? claim, string member) =>
        money.Of(claim, year, _places.GetValueOrDefault(year) / member);

    private (Claim<int>? Claim, int? People) Population(HealthPlanYear? means)
    {
        var claim = means?.Population?.ForPlanning is null ? problem.Plan.Population : means.Population;
        return (claim, claim is { Comparator: Comparator.Exactly or Comparator.About, ForPlanning: > 0 and var people }
            ? people
            : null);
    }

    private static HealthPlanAmount PerInhabitant(HealthPlanAmount cost, Claim<int>? claim, int? people) =>
        people is { } known
            ? cost.Per(known) with
            {
                IsAbout = cost.IsAbout || claim!.Comparator is Comparator.About,
                IsAssumed = cost.IsAssumed || claim!.IsAssumed,
            }
            : HealthPlanAmount.Unknown(cost.Lowest.Currency);
}
