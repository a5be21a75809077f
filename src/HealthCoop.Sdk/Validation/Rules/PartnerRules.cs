using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

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
        SourceText = new(
            "PRAG, conditions générales : coordinateur et bénéficiaires",
            "PRAG, general conditions: coordinator and beneficiaries"),
        Evidence = Evidence.PublicSource,
    };

    public static Rule HasRoleAndTask { get; } = Rule.For<Partner>(
        new("HC-PAR-003"),
        FindingSeverity.Error,
        new("Un partenaire a un rôle et fait ou paie quelque chose", "A partner has a role and does or pays something"),
        CheckPartner) with
    {
        Statement = new(
            "Chaque partenaire a un rôle au moins, et une activité ou une contribution au moins.",
            "Each partner has at least one role, and at least one activity or contribution."),
        SourceText = new(
            "Lettre Platforma n°16 : la réussite tient à « la diversité des partenaires impliqués »",
            "Platforma newsletter 16: success rests on \"the diversity of the partners\""),
        Evidence = Evidence.PublicSource,
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
        else if (!agreement.Parties.Contains(coordinator))
        {
            check.Breaks(
                nameof(agreement.Coordinator),
                new(
                    $"Le coordinateur « {coordinator} » n'est pas partie au contrat.",
                    $"The coordinator '{coordinator}' is no party to the contract."),
                new("L'ajouter aux parties, ou nommer l'une d'elles.", "Add it to the parties, or name one of them."));
        }

        CheckMandates(agreement, check);
    }

    private static void CheckMandates(Agreement agreement, RuleCheck check)
    {
        if (!agreement.BeneficiariesAreComplete)
        {
            check.Undecided(nameof(agreement.Beneficiaries));
        }

        var without = agreement.Beneficiaries
            .Where(partner => partner != agreement.Coordinator && !agreement.Mandates.Contains(partner))
            .ToList();
        if (without.Count > 0 && !agreement.MandatesAreComplete)
        {
            check.Undecided(nameof(agreement.Mandates));
        }
        else if (without.Count > 0)
        {
            var names = string.Join(", ", without);
            check.Breaks(
                nameof(agreement.Mandates),
                new(
                    $"Sans mandat donné au coordinateur : {names}.",
                    $"Without a mandate given to the coordinator: {names}."),
                new("Faire signer ces mandats.", "Have these mandates signed."));
        }
    }

    private static void CheckPartner(Partner partner, Programme programme, RuleCheck check)
    {
        var parts = programme.Participations.Index().Where(part => part.Item.Partner == partner.Id).ToList();
        if (parts.TrueForAll(part => part.Item.Role is null))
        {
            CheckRole(parts.Select(part => part.Index).ToList(), programme, check);
        }

        if (!HasTask(partner, programme))
        {
            CheckTask(programme, check);
        }
    }

    private static void CheckRole(List<int> ofUnknownRole, Programme programme, RuleCheck check)
    {
        var participations = JsonPointer.Root / nameof(programme.Participations);
        foreach (var ordinal in ofUnknownRole)
        {
            check.UndecidedAt(participations / ordinal / nameof(Participation.Role));
        }

        if (ofUnknownRole.Count == 0 && !programme.ParticipationsAreComplete)
        {
            check.UndecidedAt(participations);
        }
        else if (ofUnknownRole.Count == 0)
        {
            check.Breaks(
                JsonPointer.Root,
                new("Le partenaire n'a aucun rôle.", "The partner has no role."),
                new("Dire son rôle, ou retirer le partenaire.", "Say its role, or remove the partner."));
        }
    }

    private static bool HasTask(Partner partner, Programme programme) =>
        programme.Activities.Any(activity => activity.Lead == partner.Id)
        || (programme.Budget?.Sources.Any(source => source.Partner == partner.Id) ?? false)
        || programme.Exchanges.Any(flow => flow.Learner == partner.Id || flow.From.Contains(partner.Id))
        || programme.HealthPlans.Any(plan => plan.Owner == partner.Id)
        || programme.Institutions.Any(body => body.Owner == partner.Id);

    // Whoever is not named as lead or payer may be the one behind a lead or payer that is not named.
    private static void CheckTask(Programme programme, RuleCheck check)
    {
        var activities = JsonPointer.Root / nameof(programme.Activities);
        var leaderless = programme.Activities.Index().Where(a => a.Item.Lead is null).Select(a => a.Index).ToList();
        var sources = JsonPointer.Root / nameof(programme.Budget) / nameof(programme.Budget.Sources);
        var payerless = (programme.Budget?.Sources ?? []).Index()
            .Where(source => source.Item.Partner is null)
            .Select(source => source.Index)
            .ToList();
        foreach (var ordinal in leaderless)
        {
            check.UndecidedAt(activities / ordinal / nameof(Activity.Lead));
        }

        foreach (var ordinal in payerless)
        {
            check.UndecidedAt(sources / ordinal / nameof(Finance.FundingSource.Partner));
        }

        if (leaderless.Count + payerless.Count == 0)
        {
            check.Breaks(
                JsonPointer.Root,
                new(
                    "Le partenaire ne mène aucune activité et ne paie rien.",
                    "The partner leads no activity and pays nothing."),
                new("Dire ce qu'il fait, ou retirer le partenaire.", "Say what it does, or remove the partner."));
        }
    }
}
