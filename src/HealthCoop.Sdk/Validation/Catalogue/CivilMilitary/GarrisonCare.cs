using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Tells which facilities are military, which of them care for civilians, and where they stand.</summary>
internal static class GarrisonCare
{
    /// <summary>Tells whether armed forces own a facility or are cared for in it; looks up its owner.</summary>
    public static bool IsMilitary(Facility facility, RuleCheck check) =>
        MilitaryFacilities.Includes(facility, facility.Owner is { } owner ? check.Find(owner) : null);

    /// <summary>Tells whether a facility is said to care for civilians.</summary>
    public static bool IsOpenToCivilians(Facility facility) =>
        facility.CivilianAccess is not null || facility.Users.AsSpan().Contains(UserGroup.Civilians);

    /// <summary>Tells whether a military facility is said to care for civilians; looks up its owner.</summary>
    public static bool IsShared(Facility facility, RuleCheck check) =>
        IsOpenToCivilians(facility) && IsMilitary(facility, check);

    /// <summary>Tells whether a place is a territory or lies within it; looks up territories.</summary>
    public static bool LiesIn(Id<Territory> place, Id<Territory> territory, Programme programme, RuleCheck check)
    {
        Id<Territory>? at = place;

        // Territories may lie in a circle: no way through them is longer than they are many.
        for (var steps = 0; at is { } next && steps <= programme.Territories.Count; steps++)
        {
            if (next == territory)
            {
                return true;
            }

            at = check.Find(next)?.Within;
        }

        return false;
    }
}
