using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Verification;

/// <summary>Where activities take place, and what closes these places.</summary>
internal static class Places
{
    /// <summary>Gets the territory of an activity: its own, else that of its facility.</summary>
    public static Id<Territory>? TerritoryOf(Activity activity, Programme programme) =>
        activity.Territory ?? programme.Facilities
            .FirstOrDefault(facility => facility.Id == FacilityOf(activity))?.Territory;

    /// <summary>Gets the closures that stop an activity: those of its territory and of all that this lies
    /// in.</summary>
    public static ValueList<Closure> ClosuresOf(Activity activity, Programme programme)
    {
        var closures = new List<Closure>();
        var passed = new List<Territory>();
        var next = Find(TerritoryOf(activity, programme), programme);
        while (next is not null && !passed.Contains(next))
        {
            closures.AddRange(next.Closures.Where(closure => activity.StopsIn.Contains(closure.Cause)));
            passed.Add(next);
            next = Find(next.Within, programme);
        }

        return closures.ToValueList();
    }

    private static Territory? Find(Id<Territory>? id, Programme programme) =>
        programme.Territories.FirstOrDefault(territory => territory.Id == id);

    private static Id<Facility>? FacilityOf(Activity activity) => activity switch
    {
        SiteActivity site => site.Facility,
        Training training => training.Facility,
        _ => null,
    };
}
