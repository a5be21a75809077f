using HealthCoop.Care;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>What opens services of a facility on its own, and at what price.</summary>
internal sealed class ExpectedUnlocks(
    Programme programme,
    ExpectedBudget budget,
    ProgrammeDays days,
    SiteMeans means)
{
    public ValueList<ReadinessUnlock> Of(IEnumerable<ServiceReadiness> services)
    {
        var found = new List<ReadinessUnlock>();
        foreach (var service in services)
        {
            var needs = service.Lacks.Select(gap => gap.Need!).ToList();
            if (needs.Count == 0 || needs.Exists(need => !AreOfOneThing(need, needs[0])))
            {
                continue;
            }

            var most = needs.Aggregate(Larger);
            var at = found.FindIndex(unlock => AreOfOneThing(unlock.Need, most));
            if (at < 0)
            {
                found.Add(new(most, [service.Service]));
            }
            else
            {
                found[at] = new(Larger(found[at].Need, most), [.. found[at].Opens, service.Service]);
            }
        }

        return
        [
            .. from unlock in found.Select(unlock => unlock with { Cost = PriceOf(unlock.Need) })
               let price = unlock.Cost?.ForPlanning?.Amount
               orderby price is null, (price ?? 0) / unlock.Opens.Count, unlock.Opens.Count descending
               select unlock,
        ];
    }

    private static bool AreOfOneThing(CareNeed one, CareNeed other) => (one, other) switch
    {
        (CadreTime a, CadreTime b) => a.Cadre == b.Cadre,
        (EquipmentNeed a, EquipmentNeed b) => a.Item == b.Item,
        (CommodityNeed a, CommodityNeed b) => a.Item == b.Item,
        (RoomNeed a, RoomNeed b) => a.Room == b.Room,
        (UtilityNeed a, UtilityNeed b) => a.Utility == b.Utility,
        _ => false,
    };

    private static CareNeed Larger(CareNeed one, CareNeed other) =>
        one is EquipmentNeed a && other is EquipmentNeed b && b.Quantity > a.Quantity ? other : one;

    private Claim<Money>? PriceOf(CareNeed need)
    {
        switch (need)
        {
            case EquipmentNeed piece:
                var equipment = programme.EquipmentItems.FirstOrDefault(item => item.Id == piece.Item);
                var lacking = piece.Quantity - (decimal)means.Before(piece.Item) - means.Brought(piece.Item);
                if (Amount(equipment?.UnitPrice, Claim.Planned(1), days.First) is not { } each)
                {
                    return null;
                }

                var sum = ClaimProducts.Of(ClaimProducts.AsNumber(each, one => one.Amount), Claim.Planned(lacking));
                return sum.ForPlanning < Money.Limit
                    ? ClaimProducts.As(sum, amount => new Money(amount, budget.Currency))
                    : null;
            case CommodityNeed commodity:
                var supply = programme.CommodityItems.FirstOrDefault(item => item.Id == commodity.Item);
                return Amount(supply?.UnitPrice, supply?.UnitsPerPack, supply?.PricedOn?.Earliest ?? days.First);
            default:
                return null;
        }
    }

    private Claim<Money>? Amount(Claim<UnitPrice>? price, Claim<int>? units, LocalDate on)
    {
        if (price?.ForPlanning is not { Amount: >= 0 } each || units?.ForPlanning is not > 0)
        {
            return null;
        }

        if (!budget.Rates.TryConvert(each * units.ForPlanning.Value, budget.Currency, on, out var sum)
            || sum.Amount >= Money.Limit)
        {
            return null;
        }

        var product = ClaimProducts.Of(
            ClaimProducts.AsNumber(price, one => one.Amount),
            ClaimProducts.AsNumber(units, count => count));
        return ClaimProducts.As(product, _ => sum);
    }
}
