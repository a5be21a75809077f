using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about community health associations and management committees.</summary>
internal static class CommunityHealthRules
{
    public static ValueList<Rule> All => [CentreHasAssociation, .. MutualAssistanceRules.All, CentreHasCommittee];

    public static Rule CentreHasAssociation { get; } = Rule.For<Facility>(
        new("HC-LEG-005"),
        FindingSeverity.Error,
        new("Un CSCom a son ASACO et une convention d'assistance mutuelle",
            "A CSCom has its ASACO and a mutual assistance agreement"),
        CheckCentre) with
    {
        Statement = new(
            "Un CSCom malien du programme nomme son association de santé communautaire (ASACO) et la convention "
            + "d'assistance mutuelle en vigueur entre elle et la commune.",
            "A Malian CSCom in the programme names its community health association (ASACO) and the mutual assistance "
            + "agreement in force between it and the commune."),
        Rationale = new(
            "L'ASACO possède et gère le CSCom, et la convention dit qui subventionne, qui paie le personnel et qui "
            + "rend compte : agir sans elles, c'est agir sans le gestionnaire.",
            "The ASACO owns and runs the CSCom, and the agreement says who subsidises, who pays the staff and who "
            + "reports: to act without them is to act without whoever runs it."),
        SourceText = new(
            "Mali : décret 05-299 du 28 juin 2005, article 2 ; convention d'assistance mutuelle (CAM)",
            "Mali: decree 05-299 of 28 June 2005, article 2; mutual assistance agreement (CAM)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Territories | ProgrammePart.Partners | ProgrammePart.Agreements
            | ProgrammePart.Institutions | ProgrammePart.HealthSystems,
    };

    public static Rule CentreHasCommittee { get; } = Rule.For<Facility>(
        new("HC-LEG-007"),
        FindingSeverity.Error,
        new("Un CSPS qui perçoit des tarifs a son comité de gestion",
            "A CSPS that takes fees has its management committee"),
        CheckFees) with
    {
        Statement = new(
            "Un CSPS burkinabè où les usagers paient nomme son comité de gestion (COGES).",
            "A Burkinabè CSPS at which users pay names its management committee (COGES)."),
        Rationale = new(
            "Le comité élu par la communauté fixe les tarifs et approuve le budget : sans lui, personne ne répond de "
            + "l'argent des usagers.",
            "The committee that the community elects sets the fees and approves the budget: without it nobody answers "
            + "for the users' money."),
        SourceText = new(
            "Burkina Faso : cogestion de l'Initiative de Bamako",
            "Burkina Faso: co-management of the Bamako Initiative"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Territories | ProgrammePart.Partners | ProgrammePart.Institutions
            | ProgrammePart.HealthSystems | ProgrammePart.FeePolicies,
    };

    private static void CheckCentre(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.Type != FacilityType.CommunityHealthCentre
            || check.Find(facility.Territory)?.Country != CountryCode.Mali)
        {
            check.DoesNotApply();
            return;
        }

        var association = UserBodies.Find(
            facility,
            InstitutionType.CommunityHealthAssociation,
            OrganisationForm.CommunityHealthAssociation,
            check);
        if (association is { } id)
        {
            MutualAssistance.Check(id, programme, check);
        }
        else
        {
            TellMissing(facility, programme, check, NoAssociation);
        }
    }

    private static void CheckFees(Facility facility, Programme programme, RuleCheck check)
    {
        if (facility.Type != FacilityType.HealthAndSocialPromotionCentre
            || check.Find(facility.Territory)?.Country != CountryCode.BurkinaFaso
            || !TakesFees(facility, programme, check))
        {
            check.DoesNotApply();
            return;
        }

        var committee = UserBodies.Find(
            facility,
            InstitutionType.ManagementCommittee,
            OrganisationForm.ManagementCommittee,
            check);
        if (committee is null)
        {
            TellMissing(facility, programme, check, NoCommittee);
        }
    }

    private static bool TakesFees(Facility facility, Programme programme, RuleCheck check)
    {
        foreach (var policy in programme.FeePolicies)
        {
            if (!policy.Fees.IsEmpty
                && (policy.Facilities.AsSpan().Contains(facility.Id)
                    || (policy.FacilityTypes.AsSpan().Contains(facility.Type)
                        && (policy.Territory is not { } place || check.LiesIn(facility.Territory, place)))))
            {
                return true;
            }
        }

        return false;
    }

    // Where a health system lists all its bodies, one that is not listed is not there.
    private static void TellMissing(Facility facility, Programme programme, RuleCheck check, Narrative message)
    {
        for (var i = 0; i < programme.HealthSystems.Count; i++)
        {
            var system = programme.HealthSystems[i];
            if (system.InstitutionsAreComplete && check.LiesIn(facility.Territory, system.Territory))
            {
                check.BreaksAt(
                    JsonPointer.Root / nameof(programme.HealthSystems) / i / nameof(system.Institutions),
                    message,
                    new(
                        "Le nommer avec l'établissement qu'il gère, ou le créer d'abord.",
                        "Name it with the facility that it runs, or set it up first."));
                return;
            }
        }

        check.UndecidedAt(JsonPointer.Root / nameof(programme.Institutions));
    }

    private static Narrative NoAssociation { get; } = new(
        "Aucune association de santé communautaire ne gère ce centre.",
        "No community health association runs this centre.");

    private static Narrative NoCommittee { get; } = new(
        "Des usagers paient ici, et aucun comité de gestion n'en répond.",
        "Users pay here, and no management committee answers for it.");
}
