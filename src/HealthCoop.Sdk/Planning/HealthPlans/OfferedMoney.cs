using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>An offer with its amount in the currency of the problem.</summary>
internal sealed record OfferedMoney(HealthPlanOffer Offer, HealthPlanAmount Amount)
{
    /// <summary>Lists what the plan states of sources, then what is given beside it.</summary>
    public static IEnumerable<OfferedMoney> All(HealthPlanProblem problem, HealthPlanMoney money)
    {
        var stated = problem.Plan.YearlyMeans.Index().SelectMany(means => Stated(
            means.Item,
            JsonPointer.Root / nameof(CommunalHealthPlan.YearlyMeans) / means.Index));
        var given = problem.Offers.Select((offer, i) => (offer, JsonPointer.Root / nameof(problem.Offers) / i));
        foreach (var (offer, path) in stated.Concat(given))
        {
            var amount = money.Of(offer.Amount, offer.Year, path);

            // What depends on a condition may come or not.
            yield return new(offer, offer.Amount.Modality is Modality.Conditional
                ? amount with { Lowest = Money.Zero(problem.Currency) }
                : amount);
        }
    }

    private static IEnumerable<(HealthPlanOffer Offer, JsonPointer Path)> Stated(
        HealthPlanYear means,
        JsonPointer path)
    {
        (HealthPlanSource Source, Claim<Money>? Amount, string Member)[] all =
        [
            (HealthPlanSource.OwnRevenue, means.OwnRevenue, nameof(means.OwnRevenue)),
            (HealthPlanSource.TransferredCredits, means.StateContribution, nameof(means.StateContribution)),
            (HealthPlanSource.Fees, means.FacilityRevenue, nameof(means.FacilityRevenue)),
        ];
        return from stated in all
               where stated.Amount is not null
               select (new HealthPlanOffer(stated.Source, means.Year, stated.Amount), path / stated.Member);
    }
}
