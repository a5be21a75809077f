using HealthCoop.Care;

namespace HealthCoop.Planning.Appraisal;

/// <summary>For how long the services of a facility are paid by those who have undertaken to.</summary>
internal sealed class ServiceOutlooks(SiteServices site, IReadOnlyCollection<FutureCost> costs)
{
    private const int Years = 5;

    public ValueList<ServiceOutlook> All => site.Services.Select(Of).ToValueList();

    private ServiceOutlook Of(Id<CareService> service)
    {
        var own = costs.Where(cost => cost.IsOf(service)).ToList();
        foreach (var year in Enumerable.Range(1, Years))
        {
            var unpaid = own.Where(cost => !IsPaid(cost, year)).ToList();
            if (unpaid.Count > 0 || !site.CostsAreComplete)
            {
                var isKnown = site.CostsAreComplete && unpaid.TrueForAll(cost => cost.PerYear.ForPlanning is not null);
                return new(service)
                {
                    NotPaidFrom = year,
                    Missing = isKnown ? Claim.Sum([.. unpaid.Select(cost => cost.PerYear)]) : null,
                };
            }
        }

        return new(service);
    }

    private static bool IsPaid(FutureCost cost, int year) =>
        cost is { Payer: not null, PerYear.ForPlanning: not null } && Undertaking.Covers(cost.PaidFor, year) is true;
}
