using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>Tells which facilities belong to armed forces, or serve them, as rules take it: publication looks at more
/// than that.</summary>
internal static class MilitaryFacilities
{
    public static bool Includes(Facility facility, Func<Id<Partner>, Partner?> find) =>
        Includes(facility, facility.Owner is { } owner ? find(owner) : null);

    public static bool Includes(Facility facility, Partner? owner) =>
        facility.Type is FacilityType.GarrisonInfirmary
        || Serves(facility, UserGroup.Military)
        || Serves(facility, UserGroup.MilitaryFamilies)
        || owner is { Nature: not PartnerNature.Civilian };

    private static bool Serves(Facility facility, UserGroup group) => facility.Users.AsSpan().Contains(group);
}
