using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about who takes part, and how.</summary>
internal static class PartnerRules
{
    public static Rule OneCoordinator { get; } = Rule.For<Agreement>(
        new("HC-PAR-001"),
        FindingSeverity.Error,
        new("Un coordinateur, mandaté par chaque bénéficiaire", "One coordinator, mandated by every beneficiary"),
        CheckCoordinator) with
    {
        Statement = new(
            "Un contrat de subvention a un coordinateur ; chaque autre bénéficiaire lui a donné mandat.",
            "A grant contract has one coordinator; every other beneficiary has given it a mandate."),
        Rationale = new(
            "Le bailleur paie et écrit à un seul ; qui ne lui a pas donné mandat n'est engagé par rien de ce qu'il "
            + "signe.",
            "The donor pays and writes to one alone; whoever has not given it a mandate is bound by nothing that it "
            + "signs."),
        SourceText = new(
            "PRAG, conditions générales : coordinateur et bénéficiaires",
            "PRAG, general conditions: coordinator and beneficiaries"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    public static Rule HasRoleAndTask { get; } = Rule.For<Partner>(
        new("HC-PAR-003"),
        FindingSeverity.Error,
        new("Un partenaire a un rôle et fait ou paie quelque chose", "A partner has a role and does or pays something"),
        CheckPartner) with
    {
        Statement = new(
            "Chaque partenaire a un rôle au moins, et une activité ou une contribution au moins : décider, faire ou "
            + "payer compte, être consulté ou informé ne suffit pas.",
            "Each partner has at least one role, and at least one activity or contribution: to decide, do or pay "
            + "counts; to be asked or told is not enough."),
        Rationale = new(
            "Un partenaire qui ne fait et ne paie rien ne fait qu'orner la liste ; on compte sur lui à tort.",
            "A partner that does nothing and pays nothing only adorns the list; people count on it in vain."),
        SourceText = new(
            "Lettre Platforma n°16 : la réussite tient à « la diversité des partenaires impliqués »",
            "Platforma newsletter 16: success rests on \"the diversity of the partners\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Participations | ProgrammePart.ParticipationsAreComplete | ProgrammePart.ActivityActors
            | ProgrammePart.ActivityDetails | ProgrammePart.ActivityCosts
            | ProgrammePart.Budget | ProgrammePart.Exchanges | ProgrammePart.Agreements | ProgrammePart.HealthPlans
            | ProgrammePart.Institutions | ProgrammePart.Facilities | ProgrammePart.Milestones
            | ProgrammePart.Objectives | ProgrammePart.PooledFunds | ProgrammePart.IncentiveSchemes,
    };

    private static void CheckCoordinator(Agreement agreement, RuleCheck check)
    {
        if (agreement.Type is not { } type)
        {
            check.Undecided(nameof(agreement.Type));
            return;
        }

        if (type != AgreementType.GrantContract)
        {
            check.DoesNotApply();
            return;
        }

        if (agreement.Coordinator is not { } coordinator)
        {
            check.Undecided(nameof(agreement.Coordinator));
        }
        else if (!agreement.Parties.AsSpan().Contains(coordinator))
        {
            check.Undecided(nameof(agreement.Parties));
        }

        CheckMandates(agreement, check);
    }

    private static void CheckMandates(Agreement agreement, RuleCheck check)
    {
        if (!agreement.BeneficiariesAreComplete)
        {
            check.Undecided(nameof(agreement.Beneficiaries));
        }

        if (!HasWithoutMandate(agreement))
        {
            return;
        }

        if (!agreement.MandatesAreComplete)
        {
            check.Undecided(nameof(agreement.Mandates));
        }
        else
        {
            BreakMandates(agreement, check);
        }
    }

    private static void BreakMandates(Agreement agreement, RuleCheck check)
    {
        var names = string.Join(", ", agreement.Beneficiaries.Where(partner => IsWithoutMandate(agreement, partner)));
        check.Breaks(
            nameof(agreement.Mandates),
            new(
                $"Sans mandat donné au coordinateur : {names}.",
                $"Without a mandate given to the coordinator: {names}."),
            new("Faire signer ces mandats.", "Have these mandates signed."));
    }

    private static bool HasWithoutMandate(Agreement agreement)
    {
        foreach (var partner in agreement.Beneficiaries)
        {
            if (IsWithoutMandate(agreement, partner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithoutMandate(Agreement agreement, Id<Partner> partner) =>
        partner != agreement.Coordinator && !agreement.Mandates.AsSpan().Contains(partner);

    private static void CheckPartner(Partner partner, Programme programme, RuleCheck check)
    {
        if (!HasRole(partner, programme))
        {
            CheckRole(partner, programme, check);
        }

        if (!PartnerTasks.HasTask(partner, programme))
        {
            CheckTask(partner, programme, check);
        }
    }

    private static bool HasRole(Partner partner, Programme programme)
    {
        foreach (var part in programme.Participations)
        {
            if (part.Partner == partner.Id && part.Role is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckRole(Partner partner, Programme programme, RuleCheck check)
    {
        var participations = JsonPointer.Root / nameof(programme.Participations);
        var takesPart = false;
        for (var i = 0; i < programme.Participations.Count; i++)
        {
            if (programme.Participations[i].Partner == partner.Id)
            {
                takesPart = true;
                check.UndecidedAt(participations / i / nameof(Participation.Role));
            }
        }

        if (takesPart)
        {
            return;
        }

        if (!programme.ParticipationsAreComplete)
        {
            check.UndecidedAt(participations);
        }
        else
        {
            check.Breaks(
                JsonPointer.Root,
                new("Le partenaire n'a aucun rôle.", "The partner has no role."),
                new("Dire son rôle, ou retirer le partenaire.", "Say its role, or remove the partner."));
        }
    }

    // Whoever is not named may be the one behind an activity without a lead, or behind money without a payer; what a
    // partner carries out for others is open where no part of it is stated.
    private static void CheckTask(Partner partner, Programme programme, RuleCheck check)
    {
        JsonPointer?[] unknown =
        [
            FirstSilent(
                programme.Activities,
                JsonPointer.Root / nameof(programme.Activities),
                static activity => activity.Lead is null,
                nameof(Activity.Lead)),
            FirstSilent(
                programme.Budget?.Sources ?? [],
                JsonPointer.Root / nameof(programme.Budget) / nameof(Budget.Sources),
                static source => source.Partner is null,
                nameof(FundingSource.Partner)),
            FirstCarriedOut(partner, programme),
        ];
        foreach (var place in unknown.OfType<JsonPointer>())
        {
            check.UndecidedAt(place);
        }

        if (unknown.All(place => place is null))
        {
            check.Breaks(
                JsonPointer.Root,
                new(
                    "Le partenaire ne mène rien, ne décide de rien, ne fait rien et ne paie rien.",
                    "The partner leads nothing, decides nothing, does nothing and pays nothing."),
                new("Dire ce qu'il fait, ou retirer le partenaire.", "Say what it does, or remove the partner."));
        }
    }

    private static JsonPointer? FirstCarriedOut(Partner partner, Programme programme)
    {
        for (var i = 0; i < programme.Participations.Count; i++)
        {
            var part = programme.Participations[i];
            if (part.Role is OrganisationRole.Implementing or OrganisationRole.Extending
                && part.Partner == partner.Id)
            {
                return JsonPointer.Root / nameof(programme.Participations) / i;
            }
        }

        return null;
    }

    private static JsonPointer? FirstSilent<T>(
        ValueList<T> items,
        JsonPointer list,
        Func<T, bool> isSilent,
        string member)
    {
        var silent = items.Index().Where(entry => isSilent(entry.Item)).Select(entry => (int?)entry.Index);
        return items.IsEmpty ? list : silent.FirstOrDefault() is { } ordinal ? list / ordinal / member : null;
    }
}
