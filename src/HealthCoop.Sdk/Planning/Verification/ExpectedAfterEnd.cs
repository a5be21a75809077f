using HealthCoop.Care;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>What a year costs after the end, and for how long services are paid.</summary>
internal sealed class ExpectedAfterEnd(Programme programme, Currency currency, IReadOnlyList<YearlyCost> costs)
{
    private const int YearsLookedAt = 5;

    /// <summary>Sums up the costs of all facilities and institutions.</summary>
    public CostAfterEnd OfAll() => Of(costs);

    /// <summary>Sums up the costs of each facility that is to offer a package.</summary>
    public ValueList<SiteAfterEnd> BySite() =>
    [
        .. from facility in programme.Facilities
           let package = programme.CarePackages.FirstOrDefault(package => package.Id == facility.Package)
           where package is not null
           let own = costs.Where(cost => cost.Facility == facility.Id).ToList()
           let offered = package.Services
               .Distinct()
               .Where(id => programme.CareServices.Any(service => service.Id == id))
           select new SiteAfterEnd(
               facility,
               Of(own),
               [.. offered.Select(service => OutlookOf(service, facility.RunningCostsAreComplete, own))]),
    ];

    private CostAfterEnd Of(IReadOnlyList<YearlyCost> some) => new(
        SumOf(some.Where(cost => cost.Stated.PayerAfterEnd is not null)),
        SumOf(some.Where(cost => cost.Stated.PayerAfterEnd is null)),
        [.. some.Where(cost => cost.PerYear is null).Select(cost => cost.Place)]);

    private Money? SumOf(IEnumerable<YearlyCost> some)
    {
        var known = some.Select(cost => cost.PerYear).OfType<Money>().ToList();
        return known.Count == 0 ? null : CostSums.Sum(known, currency);
    }

    private static ServiceOutlook OutlookOf(Id<CareService> service, bool isComplete, List<YearlyCost> atFacility)
    {
        var own = atFacility
            .Where(cost => cost.Stated.For.IsEmpty || cost.Stated.For.Contains(service))
            .ToList();
        var paid = isComplete ? own.Select(YearsPaid).Append(YearsLookedAt).Min() : 0;
        if (paid == YearsLookedAt)
        {
            return new(service);
        }

        var unpaid = own.Where(cost => YearsPaid(cost) == paid).ToList();
        return new(service)
        {
            NotPaidFrom = paid + 1,
            Missing = isComplete && unpaid.TrueForAll(cost => cost.PerYear is not null)
                ? Claim.Sum([.. unpaid.Select(InCurrency)])
                : null,
        };
    }

    private static Claim<Money> InCurrency(YearlyCost cost) => cost.Stated.PerYear switch
    {
        { Value: not null } stated => stated with { Value = cost.PerYear },
        var stated => stated with { Assumption = stated.Assumption! with { Value = cost.PerYear!.Value } },
    };

    // Whole years for which somebody has undertaken to pay an amount that one can plan with.
    private static int YearsPaid(YearlyCost cost)
    {
        if (cost.PerYear is null
            || cost.Stated is not { PayerAfterEnd: not null, PaidFor: { ForPlanning: { } length } paidFor })
        {
            return 0;
        }

        var mayBeLess = paidFor is
        {
            IsAssumed: false,
            Comparator: Comparator.LessThan or Comparator.AtMost or Comparator.About,
        };
        return mayBeLess ? 0 : length.Unit switch
        {
            LengthUnit.Days => length.Count / 365,
            LengthUnit.WorkingDays => length.Count / 261,
            _ => length.Count / 12,
        };
    }
}
