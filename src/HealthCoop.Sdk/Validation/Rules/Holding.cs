using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Validation.Rules;

/// <summary>Tells whether a partner holds a competence over a facility; nothing where a fact is missing.</summary>
internal static class Holding
{
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
        var seen = new HashSet<Id<Territory>>();
        for (Id<Territory>? at = territory; at is { } id && seen.Add(id); at = check.Find(id)?.Within)
        {
            if (id == other)
            {
                return true;
            }

            if (check.Find(id)?.Level is { } own && (own == level || own == TerritoryKind.Country))
            {
                return false;
            }
        }

        return null;
    }
}
