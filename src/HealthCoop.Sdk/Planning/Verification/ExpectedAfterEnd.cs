using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>What a year costs after the end, and for how long services are paid.</summary>
internal sealed class ExpectedAfterEnd(
    Programme programme,
    Currency currency,
    IReadOnlyList<YearlyCost> costs,
    Readiness resources)
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
               [.. offered.Select(service => OutlookOf(service, facility.RunningCostsAreComplete, own))])
           {
               Equipment = facility.RunningCostsAreComplete ? null : EquipmentOf(facility),
           },
    ];

    private CostAfterEnd Of(IReadOnlyList<YearlyCost> some)
    {
        var (paid, unpaid) = (
            some.Where(cost => cost.Stated.PayerAfterEnd is not null).ToList(),
            some.Where(cost => cost.Stated.PayerAfterEnd is null).ToList());
        return new(
            SumOf(paid),
            SumOf(unpaid),
            [.. some.Where(cost => cost.PerYear is null).Select(cost => cost.Place)])
        {
            WithPayerBound = BoundOf(paid),
            WithoutPayerBound = BoundOf(unpaid),
        };
    }

    private Money? SumOf(IEnumerable<YearlyCost> some)
    {
        var known = some.Select(cost => cost.PerYear).OfType<Money>().ToList();
        return known.Count == 0 ? null : CostSums.Sum(known, currency);
    }

    private static Comparator BoundOf(IEnumerable<YearlyCost> some) => some
        .Where(cost => cost.PerYear is not null)
        .Aggregate(Comparator.Exactly, (bound, cost) => ClaimProducts.Together(bound, cost.Stated.PerYear.Comparator));

    private EquipmentAfterEnd? EquipmentOf(Id<Facility> facility)
    {
        var kinds = (
            from site in resources.Sites
            where site.Facility == facility
            from kind in site.Equipment
            where kind.Before > 0 || kind.Brought > 0
            select kind).ToList();
        if (kinds.Count == 0)
        {
            return null;
        }

        var upkeep = kinds.Where(kind => kind.UpkeepPerYear?.ForPlanning is not null).ToList();
        var replacement = kinds.Where(kind => kind.ReplacementPerYear?.ForPlanning is not null).ToList();
        return new()
        {
            UpkeepPerYear = SumOf([.. upkeep.Select(kind => kind.UpkeepPerYear!)], upkeep.Count == kinds.Count),
            ReplacementPerYear = SumOf(
                [.. replacement.Select(kind => kind.ReplacementPerYear!)],
                replacement.Count == kinds.Count),
            WithoutUpkeep = [.. kinds.Except(upkeep).Select(kind => kind.Item)],
            WithoutReplacement = [.. kinds.Except(replacement).Select(kind => kind.Item)],
        };
    }

    // A sum that lacks parts is at least what it is.
    private static Claim<Money>? SumOf(List<Claim<Money>> known, bool areAll)
    {
        if (known.Count == 0)
        {
            return null;
        }

        var sum = Claim.Sum([.. known]);
        return sum.ForPlanning!.Value.Amount >= Money.Limit ? null
            : areAll ? sum
            : sum with { Comparator = ClaimProducts.Together(sum.Comparator, Comparator.AtLeast) };
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
