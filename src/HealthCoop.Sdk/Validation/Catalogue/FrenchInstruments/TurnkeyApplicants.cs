using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Who applies for a programme that is run for several local authorities, and how many take part.</summary>
internal static class TurnkeyApplicants
{
    private static readonly JsonPointer Participations = JsonPointer.Root / nameof(Programme.Participations);

    public static void Check(FundingSource source, Programme programme, RuleCheck check)
    {
        if (check.TermOf<RecipientTerm>(source) is not { } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        if (!term.ApplicantForms.IsEmpty)
        {
            CheckApplicant(term.ApplicantForms, programme, check);
        }

        if (term.MinimumLocalAuthorities is { } least)
        {
            CheckAuthorities(least, term.Country, programme, check);
        }
    }

    // Who answers for the programme is who applied for it.
    private static void CheckApplicant(
        ValueList<OrganisationForm> forms,
        Programme programme,
        RuleCheck check)
    {
        var isNamed = false;
        for (var i = 0; i < programme.Participations.Count; i++)
        {
            var part = programme.Participations[i];
            if (part.Role != OrganisationRole.Accountable)
            {
                continue;
            }

            isNamed = true;
            if (check.Find(part.Partner)?.Form is not { } form)
            {
                check.UndecidedAt(Participations / i / nameof(part.Partner));
            }
            else if (!forms.AsSpan().Contains(form))
            {
                BreaksApplicant(part, form, Participations / i / nameof(part.Partner), check);
            }
        }

        if (!isNamed)
        {
            check.UndecidedAt(Participations);
        }
    }

    private static void BreaksApplicant(
        Participation part,
        OrganisationForm form,
        JsonPointer place,
        RuleCheck check) => check.BreaksAt(
            place,
            new(
                $"Le demandeur, « {part.Partner} », est de la forme {DocumentWord.Of(form)}.",
                $"The applicant, '{part.Partner}', has the form {DocumentWord.Of(form)}."),
            new(
                "Faire porter le dossier par une association ou un groupement d'intérêt public de collectivités.",
                "Have an association or public interest group of local authorities apply."));

    private static void CheckAuthorities(
        int least,
        CountryCode? country,
        Programme programme,
        RuleCheck check)
    {
        var (sure, possible) = (0, 0);
        foreach (var partner in programme.Partners)
        {
            var isAuthority = LocalAuthority.IsOne(partner, country);
            sure += isAuthority == true ? 1 : 0;
            possible += isAuthority != false ? 1 : 0;
        }

        if (sure >= least)
        {
            return;
        }

        var list = JsonPointer.Root / nameof(programme.Partners);
        if (possible >= least || !programme.PartnersAreComplete)
        {
            check.UndecidedAt(list);
        }
        else
        {
            check.BreaksAt(
                list,
                new(
                    $"{sure} collectivité(s) française(s) participe(nt) ; l'appel en demande {least}.",
                    $"{sure} French local authorities take part; the call asks for {least}."),
                new("Associer d'autres collectivités.", "Bring in other local authorities."));
        }
    }
}
