using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Whether a French local authority does something, where an instrument does not pay those that only
/// fund.</summary>
internal static class OperatorCheck
{
    /// <summary>Checks a partner of a programme that such an instrument pays.</summary>
    public static void Run(Partner partner, Programme programme, RuleCheck check)
    {
        var isAuthority = FrenchCalls.IsFrenchLocalAuthority(partner);
        if (isAuthority == false || !check.IsPaidByCall(programme.Budget))
        {
            check.DoesNotApply();
            return;
        }

        if (Acts(partner, programme))
        {
            return;
        }

        if (isAuthority is null)
        {
            check.Undecided(partner.Form is null ? nameof(partner.Form) : nameof(partner.Country));
        }
        else if (UnsaidRole(partner, programme) is { } ordinal)
        {
            check.UndecidedAt(
                JsonPointer.Root / nameof(programme.Participations) / ordinal / nameof(Participation.Role));
        }
        else if (programme.ParticipationsAreComplete)
        {
            check.Breaks(
                JsonPointer.Root,
                new(
                    $"« {partner.Id} » ne fait que payer.",
                    $"'{partner.Id}' does nothing but pay."),
                new(
                    "Dire ce que la collectivité mène elle-même, ou demander d'autres fonds.",
                    "Say what the local authority carries out itself, or ask for other funds."));
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Participations));
        }
    }

    private static int? UnsaidRole(Partner partner, Programme programme)
    {
        for (var i = 0; i < programme.Participations.Count; i++)
        {
            if (programme.Participations[i] is { Role: null } part && part.Partner == partner.Id)
            {
                return i;
            }
        }

        return null;
    }

    private static bool Acts(Partner partner, Programme programme)
    {
        foreach (var part in programme.Participations)
        {
            if (part.Partner == partner.Id && part.Role is { } role && role != OrganisationRole.Funding)
            {
                return true;
            }
        }

        foreach (var activity in programme.Activities)
        {
            if (activity.Lead == partner.Id)
            {
                return true;
            }
        }

        return false;
    }
}
