using HealthCoop.HealthSystem;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Appraises a plan by defined formulas.</summary>
/// <remarks>Pure, so it may be used from several threads.</remarks>
public static class PlanAppraiser
{
    /// <summary>Appraises costs and funding.</summary>
    /// <param name="problem">The costs, the funding and what costs money after the end.</param>
    /// <returns>The appraisal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">A cost after the end is in another currency than the
    /// plan.</exception>
    public static PlanAppraisal Appraise(AppraisalProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var currency = problem.Costs.Currency;
        var at = problem.FutureCosts.ToLookup(cost => cost.Facility);
        var assumed = problem.Costs.Lines.Where(line => line.IsAssumed).Sum(line => line.Amount.Amount);
        return new()
        {
            PillarBalance = PillarBalance(problem.Costs),
            FunderDependence = Dependence(problem.Funding),
            AssumedShareOfCost = Share(assumed, problem.Costs.Total.Amount),
            AfterEnd = AfterEnd(problem.FutureCosts, currency),
            AfterEndBySite = problem.Sites.Select(site => AfterEnd(site, at[site.Facility], currency)).ToValueList(),
        };
    }

    private static ValueList<PillarWeight> PillarBalance(CostPlan costs)
    {
        var given = costs.ByPillar.ToLookup(part => part.Pillar, part => part.Amount);
        Money AmountOf(Pillar pillar) => Money.Sum(given[pillar], costs.Currency);

        var pillars = Enum.GetValues<Pillar>();
        var sum = Money.Sum(pillars.Select(AmountOf), costs.Currency);
        return pillars
            .Select(pillar => new PillarWeight(pillar, AmountOf(pillar), Share(AmountOf(pillar).Amount, sum.Amount)))
            .ToValueList();
    }

    private static Interval Dependence(FundingAllocation funding)
    {
        var funded = (funding.Total - funding.Gap).Amount;
        if (funded == 0)
        {
            return new(0, 0);
        }

        var named = funding.Sources
            .Where(source => source.Partner is not null)
            .GroupBy(source => source.Partner)
            .Select(group => group.Sum(source => source.Amount.Amount) / funded)
            .Sum(share => share * share);
        var unnamed = funding.Unattributed.Amount / funded;
        return new(DecimalText.Rounded(named), DecimalText.Rounded(named + (unnamed * unnamed)));
    }

    private static SiteAfterEnd AfterEnd(SiteServices site, IEnumerable<FutureCost> costs, Currency currency)
    {
        var own = costs.ToValueList();
        return new(site.Facility, AfterEnd(own, currency), new ServiceOutlooks(site, own).All)
        {
            Equipment = site.CostsAreComplete ? null : EquipmentAfterEnd.Of(site.Equipment, currency),
        };
    }

    private static CostAfterEnd AfterEnd(ValueList<FutureCost> futureCosts, Currency currency)
    {
        Claim<Money>? Sum(IEnumerable<FutureCost> costs)
        {
            var known = costs.Select(cost => cost.PerYear).Where(cost => cost.ForPlanning is not null).ToList();
            return known.Count == 0 ? null : Claim.Sum([Claim.Planned(Money.Zero(currency)), .. known]);
        }

        var (paid, unpaid) = (
            Sum(futureCosts.Where(cost => cost.Payer is not null)),
            Sum(futureCosts.Where(cost => cost.Payer is null)));
        return new(
            paid?.ForPlanning,
            unpaid?.ForPlanning,
            futureCosts.Where(cost => cost.PerYear.ForPlanning is null).Select(cost => cost.Path).ToValueList())
        {
            WithPayerBound = paid?.Comparator ?? Comparator.Exactly,
            WithoutPayerBound = unpaid?.Comparator ?? Comparator.Exactly,
        };
    }

    private static decimal Share(decimal part, decimal whole) => whole == 0 ? 0 : DecimalText.Rounded(part / whole);
}
