using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about eligible costs.</summary>
internal static class EligibilityRules
{
    /// <summary>A cost is incurred within the eligible period.</summary>
    public static Rule WithinPeriod { get; } = Rule.For<Activity>(
        new("HC-FIN-011"),
        FindingSeverity.Error,
        new("Un coût est engagé pendant la période d'éligibilité", "A cost is incurred within the eligible period"),
        CheckPeriod) with
    {
        Aliases = [new("EU-PERIOD")],
        Statement = new(
            "Un coût engagé avant le début ou après la fin n'est pas éligible. Le rapport final, la vérification des "
            + "dépenses et l'évaluation peuvent suivre la fin.",
            "A cost incurred before the start or after the end is not eligible. The final report, the verification of "
            + "expenditure and the evaluation may follow the end."),
        Rationale = new(
            "Une dépense hors période est rejetée à la vérification, et reste à la charge de qui l'a faite.",
            "Spending outside of the period is refused when it is verified, and stays with whoever made it."),
        SourceText = new("PRAG, conditions générales, article 14 : non-rétroactivité", "PRAG, general conditions, "
            + "Article 14: grants are not retroactive"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Taxes are not paid where the basic act excludes them.</summary>
    public static Rule TaxesAreExcluded { get; } = Rule.For<Activity>(
        new("EU-TAX-2010"),
        FindingSeverity.Error,
        new("Une taxe non récupérable compte comme cofinancement", "A tax that nobody gives back is co-financing"),
        CheckTaxes) with
    {
        Statement = new(
            "Où l'acte de base exclut les taxes, une taxe non récupérable n'est pas un coût éligible ; elle compte "
            + "dans les coûts acceptés, payée par d'autres.",
            "Where the basic act excludes taxes, a tax that is not given back is no eligible cost; it counts among the "
            + "accepted costs, paid by others."),
        Rationale = new(
            "L'instrument de coopération au développement ne finance pas d'impôts ; la taxe demandée à la subvention "
            + "est perdue.",
            "The Development Cooperation Instrument finances no taxes; a tax claimed from the grant is lost."),
        SourceText = new(
            "PRAG 2010, modèle de budget, lignes 12 et 13 ; instruments DCI et EIDHR",
            "PRAG 2010, budget model, rows 12 and 13; instruments DCI and EIDHR"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget,
    };

    /// <summary>No cost of a kind that the funder does not pay is claimed from it.</summary>
    public static Rule KindIsEligible { get; } = Rule.For<Activity>(
        new("EU-INELIGIBLE"),
        FindingSeverity.Error,
        new("Aucun coût d'un genre exclu n'est demandé", "No cost of an excluded kind is claimed"),
        CheckKinds) with
    {
        Statement = new(
            "Dettes, provisions, intérêts, pertes de change, rémunération du capital, taxes récupérables et apports en "
            + "nature ne sont pas éligibles ; terrains et bâtiments ne le sont que si l'achat est autorisé.",
            "Debt, provisions, interest, exchange losses, returns on capital, recoverable taxes and contributions in "
            + "kind are not eligible; land and buildings are so only where the purchase is authorised."),
        Rationale = new(
            "De tels coûts sont retirés du rapport financier, et la subvention baisse d'autant.",
            "Such costs are struck from the financial report, and the grant shrinks by as much."),
        SourceText = new(
            "PRAG, conditions générales, article 14 : coûts non éligibles",
            "PRAG, general conditions, Article 14: ineligible costs"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Attestations,
    };

    /// <summary>No cost is incurred before the contract is signed.</summary>
    public static Rule AfterSignature { get; } = Rule.For<Activity>(
        new("EU-RETRO"),
        FindingSeverity.Error,
        new("Aucun coût avant la signature du contrat", "No cost before the contract is signed"),
        CheckSignature) with
    {
        Statement = new(
            "Un coût engagé avant la signature du contrat de subvention n'est éligible que si un début anticipé a été "
            + "justifié et accepté.",
            "A cost incurred before the grant contract is signed is eligible only where an early start was justified "
            + "and accepted."),
        Rationale = new(
            "Une subvention ne rembourse pas ce qui était déjà décidé sans elle.",
            "A grant does not pay back what was decided without it."),
        SourceText = new(
            "PRAG 6.3.8, non-rétroactivité et situations de crise",
            "PRAG 6.3.8, non-retroactivity and crisis situations"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Agreements | ProgrammePart.Attestations,
    };

    public static ValueList<Rule> All { get; } =
        [.. CofinancingRules.All, WithinPeriod, KindIsEligible, AfterSignature];

    private static Narrative ClaimFromOthers { get; } = new(
        "Demander ce coût à une autre source, ou le retirer du budget.",
        "Claim this cost from another source, or take it out of the budget.");

    private static JsonPointer PlaceOf(int cost, string member) =>
        JsonPointer.Root / nameof(Activity.Costs) / cost / member;

    private static void CheckPeriod(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.IncurredOn is not null && check.IsPaidByCall(cost, programme.Budget) != false)
            {
                applies = true;
                CheckPeriod(cost, k, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckPeriod(CostItem cost, int k, Programme programme, RuleCheck check)
    {
        var on = DayBounds.Of(cost.IncurredOn);
        var start = DayBounds.Of(programme.Start);
        var end = ProgrammeEnd.Of(programme);
        bool? isBefore = on.Last < start.First ? true : on.First >= start.Last ? false : null;
        bool? isAfter = MayFollow(cost) || on.Last <= end.First ? false : on.First > end.Last ? true : null;
        if (isBefore == true)
        {
            CheckOutside(cost, k, programme, check);
        }
        else if (isAfter == true && cost.Type is null)
        {
            check.Undecided(PlaceOf(k, nameof(cost.Type)));
        }
        else if (isAfter == true)
        {
            CheckOutside(cost, k, programme, check);
        }
        else if (!on.IsKnown() && (isBefore, isAfter) != (false, false))
        {
            check.Undecided(PlaceOf(k, nameof(cost.IncurredOn)));
        }
        else
        {
            RequirePeriod(isBefore.HasValue, isAfter.HasValue, programme, check);
        }
    }

    private static void RequirePeriod(bool knowsStart, bool knowsEnd, Programme programme, RuleCheck check)
    {
        if (!knowsStart)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        }

        if (!knowsEnd)
        {
            check.UndecidedAt(JsonPointer.Root / ProgrammeEnd.UnknownMember(programme));
        }
    }

    private static bool MayFollow(CostItem cost) =>
        cost.Type is CostType.FinalReport or CostType.ExpenditureVerification or CostType.Evaluation;

    private static void CheckOutside(CostItem cost, int k, Programme programme, RuleCheck check)
    {
        if (check.IsPaidByCall(cost, programme.Budget) is null)
        {
            check.Undecided(PlaceOf(k, nameof(cost.ClaimedFrom)));
            return;
        }

        var on = cost.IncurredOn!.Value;
        check.Breaks(
            PlaceOf(k, nameof(cost.IncurredOn)),
            new(
                $"Le coût est engagé en {on}, hors de la période d'éligibilité.",
                $"The cost is incurred in {on}, outside of the eligible period."),
            ClaimFromOthers);
    }

    private static void CheckTaxes(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.Type != CostType.NonRecoverableTax || !EuropeanMoney.WithoutTaxes.Pays(programme.Budget))
            {
                continue;
            }

            applies = true;
            if (check.IsPaidByCall(cost, programme.Budget) is var isClaimed and not false)
            {
                CheckClaimed(CostType.NonRecoverableTax, k, isClaimed, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckKinds(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.Type is not { } type
                || !(DirectCosts.IsExcluded(type) || type == CostType.LandOrBuildings)
                || check.IsPaidByCall(cost, programme.Budget) == false)
            {
                continue;
            }

            applies = true;
            var isClaimed = check.IsPaidByCall(cost, programme.Budget);
            if (DirectCosts.IsExcluded(type))
            {
                CheckClaimed(type, k, isClaimed, check);
                continue;
            }

            var thing = new AttestedThing(Activity: activity.Id);
            switch (RuleCheck.Attested(AttestationMatter.LandOrBuildingsAuthorised, programme, thing))
            {
                case null:
                    check.UndecidedAt(JsonPointer.Root / nameof(programme.Attestations));
                    break;
                case false:
                    CheckClaimed(type, k, isClaimed, check);
                    break;
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckClaimed(CostType type, int k, bool? isClaimed, RuleCheck check)
    {
        if (isClaimed is null)
        {
            check.Undecided(PlaceOf(k, nameof(CostItem.ClaimedFrom)));
            return;
        }

        var word = DocumentWord.Of(type);
        check.Breaks(
            PlaceOf(k, nameof(CostItem.Type)),
            new(
                $"Un coût de ce genre ({word}) n'est pas éligible, et il est demandé à la subvention.",
                $"A cost of this kind ({word}) is not eligible, and it is claimed from the grant."),
            ClaimFromOthers);
    }

    private static void CheckSignature(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.IncurredOn is not null
                && check.IsPaidByCall(cost, programme.Budget) is var isClaimed and not false)
            {
                applies = true;
                CheckSignature(activity, cost, k, isClaimed, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckSignature(
        Activity activity,
        CostItem cost,
        int k,
        bool? isClaimed,
        Programme programme,
        RuleCheck check)
    {
        var on = DayBounds.Of(cost.IncurredOn);
        switch (IsSigned(on, programme.Agreements))
        {
            case true:
                break;
            case null when on.IsKnown():
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Agreements));
                break;
            case null:
                check.Undecided(PlaceOf(k, nameof(cost.IncurredOn)));
                break;
            default:
                CheckEarly(activity, k, isClaimed, programme, check);
                break;
        }
    }

    private static void CheckEarly(Activity activity, int k, bool? isClaimed, Programme programme, RuleCheck check)
    {
        switch (RuleCheck.Attested(AttestationMatter.EarlyStartAccepted, programme, new(Activity: activity.Id)))
        {
            case true:
                break;
            case null:
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Attestations));
                break;
            case false when isClaimed is null:
                check.Undecided(PlaceOf(k, nameof(CostItem.ClaimedFrom)));
                break;
            default:
                check.Breaks(
                    PlaceOf(k, nameof(CostItem.IncurredOn)),
                    new(
                        "Le coût précède la signature du contrat, et aucun début anticipé n'a été accepté.",
                        "The cost comes before the contract is signed, and no early start was accepted."),
                    ClaimFromOthers);
                break;
        }
    }

    // Whether a contract is signed when a cost is incurred; nothing where no contract or no day tells.
    private static bool? IsSigned((LocalDate? First, LocalDate? Last) on, ValueList<Agreement> agreements)
    {
        var (contracts, later) = (0, 0);
        foreach (var agreement in agreements)
        {
            if (agreement.Type == AgreementType.GrantContract)
            {
                var signed = DayBounds.Of(agreement.SignedOn);
                if (on.First >= signed.Last)
                {
                    return true;
                }

                contracts++;
                later += on.Last < signed.First ? 1 : 0;
            }
        }

        return contracts > 0 && later == contracts ? false : null;
    }
}
