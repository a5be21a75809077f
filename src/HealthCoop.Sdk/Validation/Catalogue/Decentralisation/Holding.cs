using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Tells whether a partner holds a competence over a facility; nothing where a fact is missing.</summary>
internal static class Holding
{
    // No country has so many levels: territories that lie in each other end here.
    private const int Deepest = 32;

    public static bool? Of(Partner authority, CompetenceHolder holder, Facility facility, RuleCheck check)
    {
        var country = check.Find(facility.Territory)?.Country;
        if (authority.Type is not { } type || authority.Country is not { } own)
        {
            return null;
        }

        if (own != country)
        {
            return false;
        }

        var isState = type == OrganisationType.Government;
        return holder switch
        {
            CompetenceHolder.Commune => Governs(authority, facility, check, TerritoryKind.Commune),
            CompetenceHolder.Cercle => Governs(authority, facility, check, TerritoryKind.Cercle),
            CompetenceHolder.Region => Governs(authority, facility, check, TerritoryKind.Region),
            CompetenceHolder.Department => Governs(authority, facility, check, TerritoryKind.Department),
            CompetenceHolder.Province => Governs(authority, facility, check, TerritoryKind.Province),
            CompetenceHolder.SpecialStatusDistrict =>
                Governs(authority, facility, check, TerritoryKind.SpecialStatusDistrict),
            CompetenceHolder.IntercommunalAuthority => Governs(
                authority,
                facility,
                check,
                TerritoryKind.IntercommunalAuthority,
                TerritoryKind.Metropolis),
            CompetenceHolder.LocalAuthorities => Governs(
                authority,
                facility,
                check,
                TerritoryKind.Commune,
                TerritoryKind.Cercle,
                TerritoryKind.Region,
                TerritoryKind.SpecialStatusDistrict),
            CompetenceHolder.RegionOrState =>
                isState ? true : Governs(authority, facility, check, TerritoryKind.Region),
            CompetenceHolder.State => isState,
            CompetenceHolder.Defence => isState && authority.Nature != PartnerNature.Civilian,

            // Which association is that of a health area, nothing says; an authority or a ministry is none.
            _ => type is OrganisationType.Government or OrganisationType.LocalGovernment ? false : null,
        };
    }

    private static bool? Governs(
        Partner authority,
        Facility facility,
        RuleCheck check,
        params ReadOnlySpan<TerritoryKind> levels)
    {
        if (authority.Type != OrganisationType.LocalGovernment)
        {
            return false;
        }

        if (authority.Territory is not { } governed || check.Find(governed) is not { Level: { } level })
        {
            return null;
        }

        return levels.Contains(level) ? LiesIn(facility.Territory, governed, level, check) : false;
    }

    // A territory lies in one of a level at the most; nothing where it is not said in what it lies.
    private static bool? LiesIn(Id<Territory> territory, Id<Territory> other, TerritoryKind level, RuleCheck check)
    {
        var at = (Id<Territory>?)territory;
        for (var depth = 0; at is { } id && depth < Deepest; depth++)
        {
            if (id == other)
            {
                return true;
            }

            var place = check.Find(id);
            if (place?.Level is { } own && (own == level || own == TerritoryKind.Country))
            {
                return false;
            }

            at = place?.Within;
        }

        return null;
    }
}
