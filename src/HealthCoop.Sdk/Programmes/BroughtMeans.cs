using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>What activities bring to facilities.</summary>
internal static class BroughtMeans
{
    /// <summary>Gets what activities bring to a facility: rooms and supplies by works, the rest by supply.</summary>
    public static FacilityMeans By(IReadOnlyCollection<SiteActivity> activities)
    {
        var works = activities.OfType<Works>().ToList();
        var supplies = activities.OfType<EquipmentSupply>().ToList();
        return new()
        {
            Rooms = works.SelectMany(activity => activity.Rooms).ToValueList(),
            Utilities = works.SelectMany(activity => activity.Utilities).ToValueList(),
            Equipment = supplies.SelectMany(activity => activity.Items).ToValueList(),
            Commodities = supplies.SelectMany(activity => activity.Commodities).ToValueList(),
        };
    }
}
