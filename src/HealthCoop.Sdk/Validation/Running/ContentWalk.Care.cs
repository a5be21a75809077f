// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Care.Cadre item)
    {
        if (!visitor.Enter(item, 14))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "availableTime", item.AvailableTime, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CadreTime item)
    {
        if (!visitor.Enter(item, 129))
        {
            return;
        }

        One(visitor, "minutesPerContact", item.MinutesPerContact, Of);
        One(visitor, "cover", item.Cover, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CareNeed item)
    {
        switch (item)
        {
            case HealthCoop.Care.CadreTime kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Care.EquipmentNeed kind1:
                Of(visitor, kind1);
                break;
            case HealthCoop.Care.CommodityNeed kind2:
                Of(visitor, kind2);
                break;
            case HealthCoop.Care.RoomNeed kind3:
                Of(visitor, kind3);
                break;
            case HealthCoop.Care.UtilityNeed kind4:
                Of(visitor, kind4);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CarePackage item)
    {
        if (!visitor.Enter(item, 19))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CareService item)
    {
        if (!visitor.Enter(item, 18))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        Many(visitor, "needs", item.Needs, Of);
        One(visitor, "contacts", item.Contacts, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CommodityItem item)
    {
        if (!visitor.Enter(item, 17))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "unit", item.Unit, Of);
        One(visitor, "unitsPerPack", item.UnitsPerPack, Of);
        One(visitor, "shelfLife", item.ShelfLife, Of);
        One(visitor, "volumeInCubicCentimeters", item.VolumeInCubicCentimeters, Of);
        One(visitor, "unitPrice", item.UnitPrice, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.CommodityNeed item)
    {
        if (!visitor.Enter(item, 131))
        {
            return;
        }

        One(visitor, "quantityPerContact", item.QuantityPerContact, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.EquipmentItem item)
    {
        if (!visitor.Enter(item, 16))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "powerInWatts", item.PowerInWatts, Of);
        One(visitor, "energyInWattHoursPerDay", item.EnergyInWattHoursPerDay, Of);
        One(visitor, "waterInLitersPerDay", item.WaterInLitersPerDay, Of);
        One(visitor, "maintenance", item.Maintenance, Of);
        One(visitor, "unitPrice", item.UnitPrice, Of);
        One(visitor, "lifeSpan", item.LifeSpan, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.EquipmentMaintenance item)
    {
        if (!visitor.Enter(item, 60))
        {
            return;
        }

        One(visitor, "interval", item.Interval, Of);
        One(visitor, "doneBy", item.DoneBy, Of);
        One(visitor, "costPerYear", item.CostPerYear, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.EquipmentNeed item)
    {
        visitor.Enter(item, 130);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.RoomNeed item)
    {
        visitor.Enter(item, 132);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.Skill item)
    {
        if (!visitor.Enter(item, 15))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "definition", item.Definition, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Care.UtilityNeed item)
    {
        visitor.Enter(item, 133);
    }
}
