using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>What a facility has before the programme and what activities bring to it.</summary>
internal sealed class SiteMeans
{
    private readonly FacilityMeans _before;
    private readonly JsonPointer _place;
    private readonly List<Works> _works;
    private readonly List<EquipmentSupply> _supplies;

    public SiteMeans(Facility facility, JsonPointer place, Programme programme)
    {
        (_before, _place) = (facility.Means, place / nameof(Facility.Means));
        _works = programme.Activities.OfType<Works>().Where(works => works.Facility == facility.Id).ToList();
        _supplies = programme.Activities.OfType<EquipmentSupply>().Where(s => s.Facility == facility.Id).ToList();
    }

    public int Before(Id<EquipmentItem> item) => PiecesIn(_before.Equipment, item);

    public int Brought(Id<EquipmentItem> item) => PiecesIn(_supplies.SelectMany(supply => supply.Items), item);

    /// <summary>Counts the units of a medicine or consumable that activities bring.</summary>
    public Claim<decimal> BroughtOf(Id<CommodityItem> item)
    {
        Claim<decimal>[] quantities =
        [
            .. from supply in _supplies
               from stock in supply.Commodities
               where stock.Item == item
               select stock.Quantity,
        ];
        return quantities.Length == 0 ? Claim.Planned(0m) : Claim.Sum(quantities);
    }

    /// <summary>Lists the equipment of which there is or will be a piece.</summary>
    public IEnumerable<Id<EquipmentItem>> Items() => (
        from stock in _before.Equipment.Concat(_supplies.SelectMany(supply => supply.Items))
        where Before(stock.Item) > 0 || Brought(stock.Item) > 0
        select stock.Item).Distinct();

    /// <summary>Tells whether a need is known to be met.</summary>
    public bool Meet(CareNeed need) => need switch
    {
        CadreTime time => PostsFor(time).Any(post => Lacks(post, time) is []),
        EquipmentNeed piece => (long)Before(piece.Item) + Brought(piece.Item) >= piece.Quantity,
        CommodityNeed commodity => StocksOf(commodity).Any(stock => IsFilled(stock.Quantity)),
        RoomNeed room => _before.Rooms.Contains(room.Room) || _works.Any(works => works.Rooms.Contains(room.Room)),
        UtilityNeed utility => _before.Utilities.Contains(utility.Utility)
            || _works.Any(works => works.Utilities.Contains(utility.Utility)),
        _ => false,
    };

    /// <summary>Gets the place of the fact that would decide a need that is not known to be met, if there is
    /// one.</summary>
    public JsonPointer? UndecidedAt(CareNeed need)
    {
        var (isComplete, list) = need switch
        {
            CadreTime time => (
                _before.PostsAreComplete && PostsFor(time).All(post => Lacks(post, time).Contains(false)),
                nameof(FacilityMeans.Posts)),
            EquipmentNeed => (_before.EquipmentIsComplete, nameof(FacilityMeans.Equipment)),
            CommodityNeed commodity => (
                _before.CommoditiesAreComplete && StocksOf(commodity).All(stock => IsEmpty(stock.Quantity)),
                nameof(FacilityMeans.Commodities)),
            RoomNeed => (_before.BuildingIsComplete, nameof(FacilityMeans.Rooms)),
            _ => (_before.BuildingIsComplete, nameof(FacilityMeans.Utilities)),
        };
        return isComplete ? null : _place / list;
    }

    /// <summary>Tells whether some units are there for sure: "at most" proves none.</summary>
    public static bool IsFilled(Claim<decimal> units) => units switch
    {
        { Assumption: { } assumed } => assumed.Value > 0,
        { Comparator: Comparator.MoreThan } => units.IsKnown,
        { Comparator: Comparator.Exactly or Comparator.AtLeast or Comparator.About } => units.Value > 0,
        _ => false,
    };

    /// <summary>Tells whether there is none for sure: "at least" and "about" never say so.</summary>
    public static bool IsEmpty(Claim<decimal> units) => units switch
    {
        { Assumption: { } assumed } => assumed.Value <= 0,
        { Comparator: Comparator.Exactly or Comparator.AtMost or Comparator.LessThan } => units.Value <= 0,
        _ => false,
    };

    /// <summary>Tells whether a broken piece was found at a facility, unless it is said that there was none.</summary>
    public static bool IsBrokenAt(Facility facility, Id<EquipmentItem> item) => (
        from state in facility.EquipmentStates
        where state.Item == item && state.Condition == EquipmentCondition.Broken
        let pieces = ClaimProducts.AsNumber(state.Quantity, count => count)
        where pieces is null || !IsEmpty(pieces)
        select state).Any();

    private IEnumerable<StaffPost> PostsFor(CadreTime time) =>
        _before.Posts.Where(post => post.Cadre == time.Cadre && post.Staff.Count > 0);

    // What staff lacks to be the right one: "false" where it surely lacks something, "null" where nobody says.
    private static List<bool?> Lacks(StaffPost post, CadreTime time)
    {
        var lacks = new List<bool?>();
        if (ClaimProducts.AsNumber(post.Qualified, staff => staff.Count) is { } qualified && !IsFilled(qualified))
        {
            lacks.Add(IsEmpty(qualified) ? false : null);
        }

        if (time.Skills.Any(skill => !post.Skills.Contains(skill)))
        {
            lacks.Add(post.Skills.IsEmpty ? null : false);
        }

        return lacks;
    }

    private IEnumerable<CommodityStock> StocksOf(CommodityNeed need) =>
        from stock in _before.Commodities.Concat(_supplies.SelectMany(supply => supply.Commodities))
        where stock.Item == need.Item
        select stock;

    private static int PiecesIn(IEnumerable<EquipmentStock> stocks, Id<EquipmentItem> item) =>
        (int)Math.Clamp(stocks.Where(stock => stock.Item == item).Sum(stock => (long)stock.Quantity), 0, int.MaxValue);
}
