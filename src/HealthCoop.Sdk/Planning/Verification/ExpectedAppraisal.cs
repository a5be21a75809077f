using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using Interval = HealthCoop.Planning.Appraisal.Interval;

namespace HealthCoop.Planning.Verification;

/// <summary>The appraisal to which costs and funding lead.</summary>
internal static class ExpectedAppraisal
{
    public static PlanAppraisal Of(CostPlan costs, FundingAllocation funding, ExpectedAfterEnd afterEnd)
    {
        var assumed = CostSums.Sum(
            costs.Lines.Where(line => line.IsAssumed).Select(line => line.Amount),
            costs.Currency);
        return new()
        {
            PillarBalance = BalanceOf(costs),
            FunderDependence = DependenceOf(funding),
            AssumedShareOfCost = ExactAmounts.Share(assumed.Amount, costs.Total.Amount),
            AfterEnd = afterEnd.OfAll(),
            AfterEndBySite = afterEnd.BySite(),
        };
    }

    private static ValueList<PillarWeight> BalanceOf(CostPlan costs)
    {
        Money AmountOf(Pillar pillar) => CostSums.Sum(
            from line in costs.Lines
            from part in line.ByPillar
            where part.Pillar == pillar
            select part.Amount,
            costs.Currency);

        var amounts = Enum.GetValues<Pillar>().Select(pillar => (Pillar: pillar, Amount: AmountOf(pillar))).ToList();
        var given = amounts.Sum(part => part.Amount.Amount);
        return amounts
            .Select(part => new PillarWeight(
                part.Pillar,
                part.Amount,
                ExactAmounts.Share(part.Amount.Amount, given)))
            .ToValueList();
    }

    // Who pays an unattributed part may be many (it adds nothing) or one more funder.
    private static Interval DependenceOf(FundingAllocation funding)
    {
        var paid = funding.Sources.Sum(source => source.Amount.Amount);
        if (paid == 0)
        {
            return new(0, 0);
        }

        var named = 0m;
        foreach (var funder in funding.Sources.Where(s => s.Partner is not null).GroupBy(source => source.Partner))
        {
            var share = funder.Sum(source => source.Amount.Amount) / paid;
            named += share * share;
        }

        var unnamed = funding.Sources.Where(s => s.Partner is null).Sum(source => source.Amount.Amount) / paid;
        return new(ExactAmounts.SixDecimals(named), ExactAmounts.SixDecimals(named + (unnamed * unnamed)));
    }
}
