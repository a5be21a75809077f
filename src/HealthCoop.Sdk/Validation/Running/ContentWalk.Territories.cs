// Written from the metadata of documents by ContentWalkTests.

namespace HealthCoop.Validation.Running;

internal static partial class ContentWalk
{
    public static void Of(ContentVisitor visitor, HealthCoop.Territories.AccessWindow item)
    {
        switch (item)
        {
            case HealthCoop.Territories.SeasonalAccess kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Territories.DatedAccess kind1:
                Of(visitor, kind1);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.Closure item)
    {
        switch (item)
        {
            case HealthCoop.Territories.SeasonalClosure kind0:
                Of(visitor, kind0);
                break;
            case HealthCoop.Territories.DatedClosure kind1:
                Of(visitor, kind1);
                break;
            default:
                break;
        }
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.DatedAccess item)
    {
        visitor.Enter(item, 119);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.DatedClosure item)
    {
        if (!visitor.Enter(item, 122))
        {
            return;
        }

        One(visitor, "assumedBecause", item.AssumedBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.PopulationCount item)
    {
        if (!visitor.Enter(item, 46))
        {
            return;
        }

        One(visitor, "people", item.People, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.SeasonalAccess item)
    {
        visitor.Enter(item, 118);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.SeasonalClosure item)
    {
        if (!visitor.Enter(item, 121))
        {
            return;
        }

        One(visitor, "assumedBecause", item.AssumedBecause, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.SecurityPeriod item)
    {
        visitor.Enter(item, 48);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.Territory item)
    {
        if (!visitor.Enter(item, 6))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        Many(visitor, "versions", item.Versions, Of);
        One(visitor, "population", item.Population, Of);
        Many(visitor, "populations", item.Populations, Of);
        One(visitor, "security", item.Security, Of);
        Many(visitor, "securityPeriods", item.SecurityPeriods, Of);
        Many(visitor, "accessWindows", item.AccessWindows, Of);
        One(visitor, "coverage", item.Coverage, Of);
        Many(visitor, "closures", item.Closures, Of);
    }

    public static void Of(ContentVisitor visitor, HealthCoop.Territories.TerritoryVersion item)
    {
        if (!visitor.Enter(item, 44))
        {
            return;
        }

        One(visitor, "name", item.Name, Of);
        One(visitor, "basis", item.Basis, Of);
    }
}
