using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Finds the body by which users run a facility.</summary>
internal static class UserBodies
{
    /// <summary>Finds the partner that is or stands for the body: its owner or who is responsible at the facility, or
    /// who the institution belongs to.</summary>
    public static Id<Partner>? Find(
        Facility facility,
        InstitutionType type,
        OrganisationForm form,
        RuleCheck check)
    {
        if (facility.Owner is { } owner && check.Find(owner)?.Form == form)
        {
            return owner;
        }

        foreach (var responsibility in facility.Responsibilities)
        {
            if (check.Find(responsibility.Partner)?.Form == form)
            {
                return responsibility.Partner;
            }
        }

        var institutions = check.InstitutionsOf(facility.Id);
        for (var i = 0; i < institutions.Count; i++)
        {
            if (institutions[i].Type == type)
            {
                return institutions[i].Owner;
            }
        }

        return null;
    }
}
