using HealthCoop.HealthSystem;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.CivilMilitary;

/// <summary>Tells which facilities are military, which of them care for civilians, and where they stand.</summary>
internal static class GarrisonCare
{
    /// <summary>Tells whether a facility is said to care for civilians.</summary>
    public static bool IsOpenToCivilians(Facility facility) =>
        facility.CivilianAccess is not null || facility.Users.AsSpan().Contains(UserGroup.Civilians);

    /// <summary>Tells whether a military facility is said to care for civilians; looks up its owner.</summary>
    public static bool IsShared(Facility facility, RuleCheck check) =>
        IsOpenToCivilians(facility) && check.IsMilitary(facility);
}
