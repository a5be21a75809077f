using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about what pays beside the grant, and in which money.</summary>
internal static class CofinancingRules
{
    /// <summary>The grant makes no profit.</summary>
    public static Rule NoProfit { get; } = Rule.For<Budget>(
        new("HC-FIN-007"),
        FindingSeverity.Error,
        new("La subvention ne produit pas de profit", "The grant makes no profit"),
        CheckProfit) with
    {
        Aliases = [new("EU-NOPROFIT")],
        Statement = new(
            "Les recettes du programme et la subvention ne dépassent pas, ensemble, les coûts.",
            "The programme's receipts and the grant do not exceed the costs together."),
        Rationale = new(
            "Les tarifs payés par les usagers sont des recettes : ce qui dépasse les coûts est déduit du solde.",
            "Fees that users pay are receipts: what exceeds the costs is deducted from the balance."),
        SourceText = new("PRAG 6.3.10, principe de non-profit", "PRAG 6.3.10, the non-profit rule"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    /// <summary>Contributions in kind count only where they are accepted.</summary>
    public static Rule InKindIsAccepted { get; } = Rule.For<FundingSource>(
        new("HC-FIN-008"),
        FindingSeverity.Error,
        new("Un apport en nature ne compte que s'il est accepté", "A contribution in kind counts only where accepted"),
        CheckInKind) with
    {
        Aliases = [new("EU-INKIND")],
        Statement = new(
            "Un apport en nature n'est pas un coût éligible ; il compte comme cofinancement autant que l'appel "
            + "l'admet : pas du tout, si les conditions particulières l'acceptent, ou jusqu'à une part du total.",
            "A contribution in kind is no eligible cost; it counts as co-financing as far as the call allows: not at "
            + "all, where the special conditions accept it, or up to a share of the total."),
        Rationale = new(
            "Un cofinancement en nature refusé laisse un trou dans le budget, que personne ne paie.",
            "Co-financing in kind that is refused leaves a hole in the budget that nobody pays."),
        SourceText = new("PRAG 6.3.9, apports en nature", "PRAG 6.3.9, contributions in kind"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Attestations,
    };

    /// <summary>An exchange rate that floats holds for a month.</summary>
    public static Rule RatesAreMonthly { get; } = Rule.For<ExchangeRate>(
        new("HC-FIN-010"),
        FindingSeverity.Warning,
        new("Un taux de change flottant vaut un mois", "A floating exchange rate holds for a month"),
        CheckMonth) with
    {
        Aliases = [new("EU-FX")],
        Statement = new(
            "Hors parité fixe, et où l'appel demande le taux du mois, un taux de change est le taux mensuel que nomme "
            + "le contrat, et dit de quel mois il est.",
            "Where no parity is fixed and the call asks for the rate of the month, an exchange rate is the monthly one "
            + "that the contract names, and says of which month it is."),
        Rationale = new(
            "Un taux qui n'est pas celui du mois crée des pertes de change, que la subvention ne paie pas.",
            "A rate that is not that of the month makes exchange losses, which the grant does not pay."),
        SourceText = new(
            "PRAG, conditions générales, article 15 : taux mensuels d'InforEuro",
            "PRAG, general conditions, Article 15: monthly rates of InforEuro"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget,
    };

    public static ValueList<Rule> All { get; } = [NoProfit, InKindIsAccepted, RatesAreMonthly];

    private static void CheckProfit(Budget budget, RuleCheck check)
    {
        var terms = check.TermsOf<NoProfitTerm>(budget);
        if (budget.Receipts is null || terms.First is null)
        {
            check.DoesNotApply();
            return;
        }

        foreach (var term in terms)
        {
            check.Cite(term.SourceText);
        }

        var total = Contribution.In(budget.Currency, budget.Total);
        var receipts = Contribution.In(budget.Currency, budget.Receipts);
        var (least, most) = (receipts.Least?.Amount ?? 0, receipts.Most?.Amount);
        foreach (var source in budget.Sources)
        {
            if (check.TermOf<NoProfitTerm>(source) is not null)
            {
                var grant = Contribution.Of(source, budget.Total, budget.Currency);
                (least, most) = (least + (grant.Least?.Amount ?? 0), most + grant.Most?.Amount);
            }
        }

        if (least > total.Most?.Amount)
        {
            var together = new Money(least, budget.Currency);
            check.Breaks(
                nameof(budget.Receipts),
                new(
                    $"Recettes et subvention font {together} ; les coûts font {budget.Total.Value}.",
                    $"Receipts and grant make {together}; the costs make {budget.Total.Value}."),
                new("Déduire les recettes de la subvention.", "Deduct the receipts from the grant."));
        }
        else if (!(most <= total.Least?.Amount))
        {
            RequireAmounts(budget, receipts.IsExact, total.IsExact, check);
        }
    }

    private static void RequireAmounts(Budget budget, bool knowsReceipts, bool knowsTotal, RuleCheck check)
    {
        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(budget.Receipts), knowsReceipts),
            (nameof(budget.Total), knowsTotal));
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            var source = budget.Sources[i];
            if (check.TermOf<NoProfitTerm>(source) is not null && !HasExactPart(source))
            {
                check.Undecided(JsonPointer.Root / nameof(budget.Sources) / i / Contribution.UnknownMember(source));
            }
        }
    }

    private static bool HasExactPart(FundingSource source) =>
        (source.Rate is not null || source.Amount is not null)
        && (source.Rate is null || Bounds.Of(source.Rate).IsExact)
        && (source.Amount is null || Bounds.Of(source.Amount).IsExact);

    private static void CheckInKind(FundingSource source, Programme programme, RuleCheck check)
    {
        var terms = check.TermsOf<InKindTerm>(programme.Budget);
        if (source.ValuedPart is null || terms.First is null)
        {
            check.DoesNotApply();
            return;
        }

        foreach (var term in terms)
        {
            check.Cite(term.SourceText);
            if (term is { Treatment: InKindTreatment.CountsUpToShare, MaximumShare: { } most })
            {
                CheckShareInKind(programme.Budget!, most, check);
            }
            else if (source.ValuedPart.Value is not { } value)
            {
                check.Undecided(nameof(source.ValuedPart));
            }
            else if (!value.IsZero)
            {
                CheckAcceptance(value, term, programme, check);
            }
        }
    }

    private static void CheckAcceptance(Money value, InKindTerm term, Programme programme, RuleCheck check)
    {
        if (term.Treatment == InKindTreatment.Excluded)
        {
            check.Breaks(
                nameof(FundingSource.ValuedPart),
                new($"{value} sont en nature, ce que l'appel exclut.", $"{value} is in kind, which the call excludes."),
                new("Remplacer l'apport en nature par de l'argent.", "Put money in the place of the contribution."));
            return;
        }

        check.NeedsAttested(
            AttestationMatter.InKindAccepted,
            programme,
            new(
                $"{value} sont en nature, et les conditions particulières ne l'acceptent pas.",
                $"{value} is in kind, and the special conditions do not accept it."),
            new(
                "Remplacer l'apport en nature par de l'argent, ou demander une clause.",
                "Put money in the place of the contribution in kind, or ask for a clause."));
    }

    // Of all sources together.
    private static void CheckShareInKind(Budget budget, Percentage share, RuleCheck check)
    {
        var (least, most) = (0m, (decimal?)0);
        var total = Contribution.In(budget.Currency, budget.Total);
        foreach (var source in budget.Sources)
        {
            if (source.ValuedPart is not null)
            {
                var part = Contribution.In(budget.Currency, source.ValuedPart);
                (least, most) = (least + (part.Least?.Amount ?? 0), most + part.Most?.Amount);
            }
        }

        if (total.Most is { } whole && least > (whole * share).Amount)
        {
            var together = new Money(least, budget.Currency);
            check.Breaks(
                nameof(FundingSource.ValuedPart),
                new(
                    $"{together} sont en nature ; l'appel en admet {share} du total.",
                    $"{together} is in kind; the call allows {share} of the total."),
                new("Remplacer une part en nature par de l'argent.", "Put money in the place of a part in kind."));
        }
        else if (total.Least is not { } floor || !(most <= (floor * share).Amount))
        {
            RequireValued(budget, total.IsExact, check);
        }
    }

    private static void RequireValued(Budget budget, bool knowsTotal, RuleCheck check)
    {
        var place = JsonPointer.Root / nameof(Programme.Budget);
        if (!knowsTotal)
        {
            check.UndecidedAt(place / nameof(budget.Total));
        }

        for (var i = 0; i < budget.Sources.Count; i++)
        {
            if (budget.Sources[i].ValuedPart is { } part && !Contribution.In(budget.Currency, part).IsExact)
            {
                check.UndecidedAt(place / nameof(budget.Sources) / i / nameof(FundingSource.ValuedPart));
            }
        }
    }

    private static void CheckMonth(ExchangeRate rate, Programme programme, RuleCheck check)
    {
        if (IsOfFixedParity(rate) || MonthlyTerm(programme.Budget, check) is not { } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        if (!(rate.InForce.Through <= ProgrammePeriod.EndOf(rate.InForce.From, Length.Months(1))))
        {
            check.Breaks(
                nameof(rate.InForce),
                new(
                    $"Le taux entre {rate.Base} et {rate.Quote} vaut pour {rate.InForce}, plus d'un mois.",
                    $"The rate between {rate.Base} and {rate.Quote} holds for {rate.InForce}, more than a month."),
                new("Donner un taux par mois, tel que publié.", "Give a rate for each month, as published."));
        }
    }

    private static ExchangeRateTerm? MonthlyTerm(Budget? budget, RuleCheck check)
    {
        foreach (var term in check.TermsOf<ExchangeRateTerm>(budget))
        {
            if (term.Policy == ExchangeRatePolicy.MonthOfRecording)
            {
                return term;
            }
        }

        return null;
    }

    private static bool IsOfFixedParity(ExchangeRate rate) =>
        (rate.Base == Currency.Eur && rate.Quote == Currency.Xof)
        || (rate.Base == Currency.Xof && rate.Quote == Currency.Eur);
}
