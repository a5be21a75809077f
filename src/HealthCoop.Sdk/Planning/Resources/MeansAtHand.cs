using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>What a facility has and will be brought, asked need by need.</summary>
internal sealed class MeansAtHand(SiteProblem site)
{
    public static int Count(FacilityMeans means, Id<EquipmentItem> item) =>
        (int)Math.Clamp(means.Equipment.Where(s => s.Item == item).Sum(s => (long)s.Quantity), 0, int.MaxValue);

    /// <summary>Tells whether a need is known to be met.</summary>
    public bool Meets(CareNeed need) => need switch
    {
        CadreTime time => Both(m => m.Posts.Any(post => post.Cadre == time.Cadre && post.Staff.Count > 0)),
        EquipmentNeed equipment =>
            (long)Count(site.Before, equipment.Item) + Count(site.Brought, equipment.Item) >= equipment.Quantity,
        CommodityNeed commodity =>
            Both(m => m.Commodities.Any(s => s.Item == commodity.Item && s.Quantity.ForPlanning > 0)),
        RoomNeed room => Both(m => m.Rooms.Contains(room.Room)),
        UtilityNeed utility => Both(m => m.Utilities.Contains(utility.Utility)),
        _ => false,
    };

    /// <summary>Gets the place of the fact that would decide an unmet need, or nothing when it is decided.</summary>
    public JsonPointer? UnknownPathOf(CareNeed need) => need switch
    {
        CadreTime when !site.Before.PostsAreComplete => Path(nameof(FacilityMeans.Posts)),
        EquipmentNeed when !site.Before.EquipmentIsComplete => Path(nameof(FacilityMeans.Equipment)),
        CommodityNeed commodity when !site.Before.CommoditiesAreComplete || IsOfUnknownQuantity(commodity) =>
            Path(nameof(FacilityMeans.Commodities)),
        RoomNeed when !site.Before.BuildingIsComplete => Path(nameof(FacilityMeans.Rooms)),
        UtilityNeed when !site.Before.BuildingIsComplete => Path(nameof(FacilityMeans.Utilities)),
        _ => null,
    };

    private bool IsOfUnknownQuantity(CommodityNeed need) =>
        Both(m => m.Commodities.Any(stock => stock.Item == need.Item && stock.Quantity.ForPlanning is null));

    private bool Both(Func<FacilityMeans, bool> has) => has(site.Before) || has(site.Brought);

    private JsonPointer Path(string member) => site.MeansPath / member;
}
