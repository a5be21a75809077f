using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>What is known of the means of a facility, with what activities bring to it.</summary>
/// <remarks>An activity that does not say what it brings may bring anything.</remarks>
internal sealed class KnownMeans(Facility facility, JsonPointer path, IReadOnlyList<Located<Activity>> activities)
{
    private readonly MeansAtHand _means = new(
        facility.Means,
        BroughtMeans.By([.. activities.Select(located => located.Item).OfType<SiteActivity>()]),
        path);

    public bool Meet(CareNeed need) => _means.Meets(need, Assumptions.AreNotKnown);

    /// <summary>Gets the place of the fact that would decide an unmet need, or nothing when it is decided.</summary>
    public JsonPointer? UnknownPathOf(CareNeed need) =>
        activities.Select(located => UnknownIn(located, need)).FirstOrDefault(place => place is not null)
        ?? _means.UnknownPathOf(need, Assumptions.AreNotKnown);

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
}
