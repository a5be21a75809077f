using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>At which facility things are.</summary>
internal static class Sites
{
    /// <summary>Gets the facility of a facility itself, or of an activity at one; nothing of anything else.</summary>
    public static Id<Facility>? Of(object? content) => content switch
    {
        Activity activity => activity.Site,
        Facility facility => facility.Id,
        _ => null,
    };
}
