using HealthCoop.Finance;
using HealthCoop.HealthSystem;
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
            CheckTask(parts.Select(part => (part.Index, part.Item)), programme, check);
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
        programme.Activities.Any(a => a.Lead == partner.Id || (a as Works)?.Authority == partner.Id)
        || (programme.Budget?.Sources.Any(source => source.Partner == partner.Id) ?? false)
        || programme.Exchanges.Any(flow => flow.Learner == partner.Id || flow.From.Contains(partner.Id))
        || programme.Agreements.Any(agreement => agreement.Coordinator == partner.Id)
        || programme.HealthPlans.Any(plan => plan.Owner == partner.Id)
        || programme.Institutions.Any(body => body.Owner == partner.Id || Pays(partner, body.RunningCosts))
        || programme.Facilities.Any(facility => Pays(partner, facility.RunningCosts))
        || programme.Milestones.Any(milestone => (milestone as ConditionalMilestone)?.FoundBy == partner.Id)
        || programme.Objectives.Any(aim => aim.Indicators.Any(indicator => indicator.Responsible == partner.Id));

    private static bool Pays(Partner partner, ValueList<RunningCost> costs) =>
        costs.Any(cost => cost.PayerAfterEnd == partner.Id);

    // Whoever is not named may be the one behind an activity without a lead, or behind money without a payer; what a
    // partner carries out for others is not said.
    private static void CheckTask(
        IEnumerable<(int Ordinal, Participation Item)> parts,
        Programme programme,
        RuleCheck check)
    {
        var carrying = parts
            .Where(part => part.Item.Role is OrganisationRole.Implementing or OrganisationRole.Extending)
            .Select(part => JsonPointer.Root / nameof(programme.Participations) / part.Ordinal);
        JsonPointer?[] unknown =
        [
            FirstSilent(
                programme.Activities,
                JsonPointer.Root / nameof(programme.Activities),
                activity => activity.Lead is null,
                nameof(Activity.Lead)),
            FirstSilent(
                programme.Budget?.Sources ?? [],
                JsonPointer.Root / nameof(programme.Budget) / nameof(Budget.Sources),
                source => source.Partner is null,
                nameof(FundingSource.Partner)),
            .. carrying.Take(1),
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
                    "Le partenaire ne mène aucune activité et ne paie rien.",
                    "The partner leads no activity and pays nothing."),
                new("Dire ce qu'il fait, ou retirer le partenaire.", "Say what it does, or remove the partner."));
        }
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
