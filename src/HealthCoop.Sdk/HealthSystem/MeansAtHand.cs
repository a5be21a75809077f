using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>What a facility has and will be brought, asked need by need.</summary>
/// <param name="before">What it has.</param>
/// <param name="brought">What is brought to it.</param>
/// <param name="path">The place of <paramref name="before"/> in the document.</param>
internal sealed class MeansAtHand(FacilityMeans before, FacilityMeans brought, JsonPointer path)
{
    public int Before(Id<EquipmentItem> item) => Count(before, item);

    public int Brought(Id<EquipmentItem> item) => Count(brought, item);

    /// <summary>Tells whether a need is known to be met.</summary>
    public bool Meets(CareNeed need, Assumptions assumptions = Assumptions.AreTaken) => need switch
    {
        CadreTime time => Both(m => m.Posts.Any(post => CanDo(post, time, assumptions) is true)),
        EquipmentNeed equipment => (long)Before(equipment.Item) + Brought(equipment.Item) >= equipment.Quantity,
        CommodityNeed commodity =>
            Both(m => m.Commodities.Any(s => s.Item == commodity.Item && IsThere(s, assumptions) is true)),
        RoomNeed room => Both(m => m.Rooms.Contains(room.Room)),
        UtilityNeed utility => Both(m => m.Utilities.Contains(utility.Utility)),
        _ => false,
    };

    /// <summary>Gets the place of the fact that would decide an unmet need, or nothing when it is decided.</summary>
    public JsonPointer? UnknownPathOf(CareNeed need, Assumptions assumptions = Assumptions.AreTaken) => need switch
    {
        CadreTime time when !before.PostsAreComplete
            || Both(m => m.Posts.Any(post => CanDo(post, time, assumptions) is null)) =>
            path / nameof(FacilityMeans.Posts),
        EquipmentNeed when !before.EquipmentIsComplete => path / nameof(FacilityMeans.Equipment),
        CommodityNeed commodity when !before.CommoditiesAreComplete || IsOfUnknownQuantity(commodity, assumptions) =>
            path / nameof(FacilityMeans.Commodities),
        RoomNeed when !before.BuildingIsComplete => path / nameof(FacilityMeans.Rooms),
        UtilityNeed when !before.BuildingIsComplete => path / nameof(FacilityMeans.Utilities),
        _ => null,
    };

    // Of staff that names no skill of its own it is not known whether it has those that are asked for.
    private static bool? CanDo(StaffPost post, CadreTime time, Assumptions assumptions)
    {
        if (post.Cadre != time.Cadre || post.Staff.Count == 0)
        {
            return false;
        }

        return (IsQualified(post, assumptions), IsSkilled(post, time)) switch
        {
            (true, true) => true,
            (false, _) or (_, false) => false,
            _ => null,
        };
    }

    private static bool? IsQualified(StaffPost post, Assumptions assumptions) => post.Qualified switch
    {
        null => true,
        { IsAssumed: true } when assumptions is Assumptions.AreNotKnown => null,
        var qualified => Claim.Of(qualified, static staff => staff.Count).IsSome(),
    };

    private static bool? IsSkilled(StaffPost post, CadreTime time) =>
        time.Skills.All(post.Skills.Contains) ? true : post.Skills.IsEmpty ? null : false;

    private static int Count(FacilityMeans means, Id<EquipmentItem> item) =>
        (int)Math.Clamp(means.Equipment.Where(s => s.Item == item).Sum(s => (long)s.Quantity), 0, int.MaxValue);

    // By what is known alone, "about" says nothing.
    private static bool? IsThere(CommodityStock stock, Assumptions assumptions) =>
        assumptions is Assumptions.AreNotKnown
            && stock.Quantity is { IsAssumed: true } or { Comparator: Comparator.About }
            ? null
            : stock.Quantity.IsSome();

    private bool IsOfUnknownQuantity(CommodityNeed need, Assumptions assumptions) => Both(m =>
        m.Commodities.Any(stock => stock.Item == need.Item && IsThere(stock, assumptions) is null));

    private bool Both(Func<FacilityMeans, bool> has) => has(before) || has(brought);
}
