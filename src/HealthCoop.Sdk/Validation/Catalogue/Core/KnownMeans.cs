using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>What is known of the means of a facility, with what activities bring to it.</summary>
/// <remarks>An activity that does not say what it brings may bring anything.</remarks>
internal readonly struct KnownMeans(
    Facility facility,
    RuleCheck check,
    ActivitiesAtSite activities)
{
    public bool Meet(CareNeed need) => need switch
    {
        CadreTime time => HasPost(time.Cadre),
        EquipmentNeed equipment => CountOf(equipment.Item) >= equipment.Quantity,
        CommodityNeed commodity => Has(commodity.Item),
        RoomNeed room => Has(room.Room),
        UtilityNeed utility => Has(utility.Utility),
        _ => false,
    };

    /// <summary>Tells whether a medicine or consumable is known to be there, or to be brought.</summary>
    public bool Has(Id<CommodityItem> item)
    {
        foreach (var located in activities)
        {
            if (located.Item is EquipmentSupply supply && Holds(supply.Commodities, item))
            {
                return true;
            }
        }

        return Holds(facility.Means.Commodities, item);
    }

    /// <summary>Tells whether a supply, such as water, is known to be there, or to be built.</summary>
    public bool Has(Utility utility)
    {
        foreach (var located in activities)
        {
            if (located.Item is Works works && works.Utilities.AsSpan().Contains(utility))
            {
                return true;
            }
        }

        return facility.Means.Utilities.AsSpan().Contains(utility);
    }

    /// <summary>Gets the place of the fact that would decide an unmet need, or nothing when it is decided.</summary>
    public JsonPointer? UnknownPathOf(CareNeed need)
    {
        var brought = new List<SiteActivity>();
        foreach (var located in activities)
        {
            if (UnknownIn(located, need) is { } unknown)
            {
                return unknown;
            }

            if (located.Item is SiteActivity activity)
            {
                brought.Add(activity);
            }
        }

        var path = check.Path / nameof(facility.Means);
        return new MeansAtHand(facility.Means, BroughtMeans.By(brought), path)
            .UnknownPathOf(need, Assumptions.AreNotKnown);
    }

    private static JsonPointer? UnknownIn(Located<Activity> located, CareNeed need) => (located.Item, need) switch
    {
        (Works { Rooms.IsEmpty: true } works, RoomNeed) => located.Path / nameof(works.Rooms),
        (Works { Utilities.IsEmpty: true } works, UtilityNeed) => located.Path / nameof(works.Utilities),
        (EquipmentSupply { Items.IsEmpty: true, Commodities.IsEmpty: true } supply, EquipmentNeed) =>
            located.Path / nameof(supply.Items),
        (EquipmentSupply { Items.IsEmpty: true, Commodities.IsEmpty: true } supply, CommodityNeed) =>
            located.Path / nameof(supply.Commodities),
        (EquipmentSupply supply, CommodityNeed wanted) => UnknownIn(supply, wanted, located.Path),
        _ => null,
    };

    private static JsonPointer? UnknownIn(EquipmentSupply supply, CommodityNeed wanted, JsonPointer at)
    {
        foreach (var (i, stock) in supply.Commodities.Index())
        {
            if (stock.Item == wanted.Item && !stock.Quantity.IsKnown)
            {
                return at / nameof(supply.Commodities) / i / nameof(stock.Quantity);
            }
        }

        return null;
    }

    // "More than none" is some; "at most" may be none.
    private static bool Holds(ValueList<CommodityStock> stocks, Id<CommodityItem> item)
    {
        foreach (var stock in stocks)
        {
            if (stock.Item == item
                && Bounds.Of(stock.Quantity) is { Least: { } least, IsOpen: var isOpen }
                && (isOpen ? least >= 0 : least > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static long CountOf(ValueList<EquipmentStock> stocks, Id<EquipmentItem> item)
    {
        var pieces = 0L;
        foreach (var stock in stocks)
        {
            pieces += stock.Item == item ? stock.Quantity : 0;
        }

        return pieces;
    }

    private bool HasPost(Id<Cadre> cadre)
    {
        foreach (var post in facility.Means.Posts)
        {
            if (post.Cadre == cadre && post.Staff.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(Room room)
    {
        foreach (var located in activities)
        {
            if (located.Item is Works works && works.Rooms.AsSpan().Contains(room))
            {
                return true;
            }
        }

        return facility.Means.Rooms.AsSpan().Contains(room);
    }

    private long CountOf(Id<EquipmentItem> item)
    {
        var pieces = CountOf(facility.Means.Equipment, item);
        foreach (var located in activities)
        {
            pieces += located.Item is EquipmentSupply supply ? CountOf(supply.Items, item) : 0;
        }

        return pieces;
    }
}
