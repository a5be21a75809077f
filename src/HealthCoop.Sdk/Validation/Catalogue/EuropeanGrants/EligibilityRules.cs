using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
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
            "Un coût engagé avant le début ou après la fin n'est pas éligible ; seuls les types de coûts que l'appel "
            + "nomme, tels que le rapport final, peuvent suivre la fin.",
            "A cost incurred before the start or after the end is not eligible; only the types of costs that the call "
            + "names, such as the final report, may follow the end."),
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
            "Les types de coûts que l'appel exclut, tels que dettes, provisions et intérêts, ne sont pas éligibles ; "
            + "d'autres, tels que terrains et bâtiments, ne le sont que si l'achat est autorisé.",
            "The types of costs that the call excludes, such as debt, provisions and interest, are not eligible; "
            + "others, such as land and buildings, are so only where the purchase is authorised."),
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
        EarlyCosts.Check) with
    {
        Statement = new(
            "Un coût n'est éligible qu'après le jour de la signature du contrat de subvention, sauf si l'appel admet "
            + "un début anticipé et qu'il a été justifié et accepté.",
            "A cost is eligible only after the day on which the grant contract is signed, unless the call allows an "
            + "early start and it was justified and accepted."),
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
        [.. CofinancingRules.All, WithinPeriod, TaxesAreExcluded, KindIsEligible, AfterSignature];

    internal static Narrative ClaimFromOthers { get; } = new(
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
            if (cost.IncurredOn is null)
            {
                continue;
            }

            foreach (var term in check.TermsOf<EligiblePeriodTerm>(cost, programme.Budget))
            {
                applies = true;
                check.Cite(term.SourceText);
                CheckPeriod(cost, k, term, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckPeriod(
        CostItem cost,
        int k,
        EligiblePeriodTerm term,
        Programme programme,
        RuleCheck check)
    {
        var on = DayBounds.Of(cost.IncurredOn);
        var start = DayBounds.Of(programme.Start);
        var end = ProgrammeEnd.Of(programme);
        var mayFollow = cost.Type is { } type && term.MayFollowEnd.AsSpan().Contains(type);
        bool? isBefore = on.Last < start.First ? true : on.First >= start.Last ? false : null;
        bool? isAfter = mayFollow || on.Last <= end.First ? false : on.First > end.Last ? true : null;
        if (isBefore == true)
        {
            CheckOutside(cost, k, check);
        }
        else if (isAfter == true && cost.Type is null && !term.MayFollowEnd.IsEmpty)
        {
            check.Undecided(PlaceOf(k, nameof(cost.Type)));
        }
        else if (isAfter == true)
        {
            CheckOutside(cost, k, check);
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

    private static void CheckOutside(CostItem cost, int k, RuleCheck check)
    {
        if (cost.ClaimedFrom.IsEmpty)
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
        var excludes = false;
        foreach (var term in check.TermsOf<TaxTerm>(programme.Budget))
        {
            excludes |= IsExcluding(term);
        }

        var applies = false;
        for (var k = 0; excludes && k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.Type != CostType.NonRecoverableTax)
            {
                continue;
            }

            applies = true;
            foreach (var term in check.TermsOf<TaxTerm>(cost, programme.Budget))
            {
                if (IsExcluding(term))
                {
                    check.Cite(term.SourceText);
                    CheckClaimed(CostType.NonRecoverableTax, cost, k, check);
                }
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool IsExcluding(TaxTerm term) => term.NonRecoverable != TaxTreatment.Eligible;

    private static void CheckKinds(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.Type is not { } type)
            {
                continue;
            }

            foreach (var term in check.TermsOf<CostTypeTerm>(cost, programme.Budget))
            {
                check.Cite(term.SourceText);
                if (term.Ineligible.AsSpan().Contains(type))
                {
                    applies = true;
                    CheckClaimed(type, cost, k, check);
                }
                else if (term.EligibleWhereAuthorised.AsSpan().Contains(type))
                {
                    applies = true;
                    CheckAuthorised(activity, type, k, programme, check);
                }
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckAuthorised(
        Activity activity,
        CostType type,
        int k,
        Programme programme,
        RuleCheck check)
    {
        var thing = new AttestedThing(Activity: activity.Id);
        switch (AttestedMatters.IsSo(programme, AttestationMatter.LandOrBuildingsAuthorised, thing))
        {
            case null:
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Attestations));
                break;
            case false:
                CheckClaimed(type, activity.Costs[k], k, check);
                break;
        }
    }

    private static void CheckClaimed(CostType type, CostItem cost, int k, RuleCheck check)
    {
        if (cost.ClaimedFrom.IsEmpty)
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
}
