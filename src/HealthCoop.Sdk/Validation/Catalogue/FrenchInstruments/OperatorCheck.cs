using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Whether one French local authority at least does something, where an instrument does not pay those that
/// only fund.</summary>
internal static class OperatorCheck
{
    /// <summary>Checks a partner of a programme that such an instrument pays.</summary>
    public static void Run(Partner partner, Programme programme, RuleCheck check)
    {
        var applies = false;
        foreach (var term in check.TermsOf<RecipientTerm>(programme.Budget))
        {
            var isAuthority = LocalAuthority.IsOne(partner, term.Country);
            if (term.LocalAuthorityOperates && isAuthority != false)
            {
                applies = true;
                check.Cite(term.SourceText);
                Run(partner, isAuthority, term.Country, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void Run(
        Partner partner,
        bool? isAuthority,
        CountryCode? country,
        Programme programme,
        RuleCheck check)
    {
        if (Acts(partner, programme) || FirstActing(programme, country, isAuthority: true) is not null)
        {
            return;
        }

        if (isAuthority is null)
        {
            check.Undecided(UnknownMember(partner));
        }
        else if (FirstActing(programme, country, isAuthority: null) is { } other)
        {
            check.UndecidedAt(
                JsonPointer.Root / nameof(programme.Partners) / other / UnknownMember(programme.Partners[other]));
        }
        else if (UnsaidRole(programme, country, check) is { } ordinal)
        {
            check.UndecidedAt(
                JsonPointer.Root / nameof(programme.Participations) / ordinal / nameof(Participation.Role));
        }
        else if (programme.ParticipationsAreComplete)
        {
            check.Breaks(
                JsonPointer.Root,
                new(
                    $"« {partner.Id} » ne fait que payer, et aucune autre collectivité française n'agit.",
                    $"'{partner.Id}' does nothing but pay, and no other French local authority acts."),
                new(
                    "Dire ce que la collectivité mène elle-même, ou demander d'autres fonds.",
                    "Say what the local authority carries out itself, or ask for other funds."));
        }
        else
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Participations));
        }
    }

    private static string UnknownMember(Partner partner) =>
        partner.Form is null ? nameof(partner.Form) : nameof(partner.Country);

    // The first partner that acts and is a French local authority or, for nothing, may be one.
    private static int? FirstActing(Programme programme, CountryCode? country, bool? isAuthority)
    {
        for (var i = 0; i < programme.Partners.Count; i++)
        {
            var partner = programme.Partners[i];
            if (LocalAuthority.IsOne(partner, country) == isAuthority && Acts(partner, programme))
            {
                return i;
            }
        }

        return null;
    }

    // The first role that is not said of a partner that is a French local authority or may be one.
    private static int? UnsaidRole(Programme programme, CountryCode? country, RuleCheck check)
    {
        for (var i = 0; i < programme.Participations.Count; i++)
        {
            if (programme.Participations[i] is { Role: null } part
                && LocalAuthority.IsOne(check.Find(part.Partner), country) != false)
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

        return PartnerTasks.Leads(partner, programme)
            || PartnerTasks.HasPart(partner, programme, countsPaying: false);
    }
}
