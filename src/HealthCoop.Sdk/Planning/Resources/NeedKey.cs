using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What a need is for, whatever it asks of it: a cadre, an item, a room, a supply.</summary>
internal static class NeedKey
{
    public static object Of(CareNeed need) => need switch
    {
        CadreTime time => time.Cadre,
        EquipmentNeed equipment => equipment.Item,
        CommodityNeed commodity => commodity.Item,
        RoomNeed room => room.Room,
        UtilityNeed utility => utility.Utility,
        _ => need,
    };

    /// <summary>Gets how much a need asks for at once.</summary>
    public static int Extent(CareNeed need) => need is EquipmentNeed equipment ? equipment.Quantity : 1;
}
