using System.Text.Json.Serialization;

namespace HealthCoop.Care;

/// <summary>Something that a service cannot do without.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CadreTime), "cadreTime")]
[JsonDerivedType(typeof(EquipmentNeed), "equipment")]
[JsonDerivedType(typeof(CommodityNeed), "commodity")]
[JsonDerivedType(typeof(RoomNeed), "room")]
[JsonDerivedType(typeof(UtilityNeed), "utility")]
public abstract record CareNeed
{
    private protected CareNeed()
    {
    }
}
