using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>Tells which facilities belong to armed forces, or serve them, as rules take it: publication looks at more
/// than that.</summary>
internal static class MilitaryFacilities
{
    public static bool Includes(Facility facility, Func<Id<Partner>, Partner?> find) =>
        facility.Type is FacilityType.GarrisonInfirmary
        || facility.Users.Any(group => group is UserGroup.Military or UserGroup.MilitaryFamilies)
        || (facility.Owner is { } owner && find(owner) is { Nature: not PartnerNature.Civilian });
}
