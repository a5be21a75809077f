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
    private readonly ExpectedPrices _prices = new(programme, budget, days);

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

    private Claim<Money>? PriceOf(CareNeed need) => need switch
    {
        EquipmentNeed piece => ExpectedPrices.Times(
            _prices.OfPiece(piece.Item),
            piece.Quantity - (decimal)means.Before(piece.Item) - means.Brought(piece.Item)),
        CommodityNeed commodity => _prices.OfPack(commodity.Item),
        _ => null,
    };
}
