using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about headings of budgets and moves between them.</summary>
internal static class HeadingRules
{
    /// <summary>The headings make the total, as the budget model adds them up.</summary>
    public static Rule HeadingsMakeTotal { get; } = Rule.For<Budget>(
        new("HC-FIN-005"),
        FindingSeverity.Error,
        new("Les rubriques font le total du budget", "The headings make the total of the budget"),
        CheckTree) with
    {
        Aliases = [new("EU-ANNEXB-TREE")],
        Statement = new(
            "Les rubriques sont celles du modèle de budget : 1 à 6 font la ligne 7, avec les coûts indirects (8) la "
            + "ligne 9, avec la réserve (10) le total (11).",
            "The headings are those of the budget model: 1 to 6 make row 7, with indirect costs (8) row 9, with the "
            + "reserve (10) the total (11)."),
        Rationale = new(
            "Un budget dont les lignes ne font pas le total est renvoyé avant d'être lu.",
            "A budget whose rows do not make its total is sent back before it is read."),
        SourceText = new("PRAG, annexe B, lignes 1 à 11", "PRAG, Annex B, rows 1 to 11"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    /// <summary>A heading moves little without an addendum.</summary>
    public static Rule MovesNeedAddendum { get; } = Rule.For<HeadingTotal>(
        new("HC-FIN-006"),
        FindingSeverity.Error,
        new("Un grand changement de rubrique demande un avenant", "A large change of a heading needs an addendum"),
        CheckMove) with
    {
        Aliases = [new("EU-REALLOC")],
        Statement = new(
            "Sans avenant, une rubrique principale ne change pas de plus de la part que fixe l'appel ; en dessous, une "
            + "notification suffit.",
            "Without an addendum, a main heading changes by no more than the share that the call lays down; below it, "
            + "a notification is enough."),
        Rationale = new(
            "Ce qui dépasse sans avenant n'est pas éligible, et se découvre au solde.",
            "What goes beyond without an addendum is not eligible, which is found out at the balance."),
        SourceText = new(
            "PRAG, conditions générales, article 9 : 15 % jusqu'en 2012, 25 % depuis 2013",
            "PRAG, general conditions, Article 9: 15 % up to 2012, 25 % from 2013"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget,
    };

    /// <summary>The reserve is spent with leave.</summary>
    public static Rule ReserveUseIsAuthorised { get; } = Rule.For<Budget>(
        new("EU-RESERVE-USE"),
        FindingSeverity.Error,
        new("La réserve ne sert qu'avec une autorisation", "The reserve is used with authorisation only"),
        CheckReserve) with
    {
        Statement = new(
            "Où l'appel le demande, la réserve pour imprévus ne sert qu'avec l'autorisation écrite et préalable de "
            + "l'autorité contractante.",
            "Where the call asks for it, the contingency reserve is used only with prior written authorisation by the "
            + "contracting authority."),
        Rationale = new(
            "Une réserve dépensée sans accord n'est pas remboursée.",
            "A reserve that is spent without leave is not paid back."),
        SourceText = new(
            "PRAG, conditions générales, article 14 : réserve pour imprévus",
            "PRAG, general conditions, Article 14: contingency reserve"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Attestations,
    };

    public static ValueList<Rule> All { get; } = [HeadingsMakeTotal, MovesNeedAddendum, ReserveUseIsAuthorised];

    private static void CheckTree(Budget budget, RuleCheck check)
    {
        if (budget.Headings.IsEmpty)
        {
            check.DoesNotApply();
            return;
        }

        if (!budget.HeadingsAreComplete)
        {
            check.Undecided(nameof(budget.HeadingsAreComplete));
            return;
        }

        var (sum, isKnown) = (Money.Zero(budget.Currency), true);
        for (var i = 0; i < budget.Headings.Count; i++)
        {
            if (!IsPartOfAnother(budget, budget.Headings[i]))
            {
                var amount = Contribution.In(budget.Currency, budget.Headings[i].Amount);
                isKnown &= amount.IsExact;
                sum += amount is { IsExact: true, Least: { } known } ? known : Money.Zero(budget.Currency);
                RequireAmount(amount.IsExact, i, check);
            }
        }

        var total = Contribution.In(budget.Currency, budget.Total);
        check.NeedsKnown(JsonPointer.Root, (nameof(budget.Total), total.IsExact));
        if (isKnown && total is { IsExact: true, Least: { } whole } && sum.Rounded() != whole.Rounded())
        {
            check.Breaks(
                nameof(budget.Headings),
                new(
                    $"Les rubriques font {sum} ; le total du budget est {whole}.",
                    $"The headings make {sum}; the total of the budget is {whole}."),
                new("Corriger les rubriques ou le total.", "Correct the headings or the total."));
        }
    }

    private static void RequireAmount(bool isKnown, int heading, RuleCheck check)
    {
        if (!isKnown)
        {
            check.Undecided(JsonPointer.Root / nameof(Budget.Headings) / heading / nameof(HeadingTotal.Amount));
        }
    }

    // Where a heading has an amount for all sources, those of the sources are its parts.
    private static bool IsPartOfAnother(Budget budget, HeadingTotal part)
    {
        if (part.FundingSource is null)
        {
            return false;
        }

        foreach (var other in budget.Headings)
        {
            if (other.FundingSource is null && other.Heading == part.Heading)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckMove(HeadingTotal heading, Programme programme, RuleCheck check)
    {
        var applies = false;
        if (heading.Heading is not (BudgetHeading.IndirectCosts or BudgetHeading.ContingencyReserve)
            && heading.Revised is { } revision)
        {
            foreach (var term in TermsFor(heading, programme.Budget, check))
            {
                applies = true;
                check.Cite(term.SourceText);
                CheckMove(heading, revision, term.MaximumShare, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    // The part of one source follows that source's call; what is of all of them, each call.
    private static CallTerms<ReallocationTerm> TermsFor(HeadingTotal heading, Budget? budget, RuleCheck check)
    {
        foreach (var source in budget?.Sources ?? [])
        {
            if (source.Id == heading.FundingSource)
            {
                return new(check, [source], null);
            }
        }

        return heading.FundingSource is null ? check.TermsOf<ReallocationTerm>(budget) : default;
    }

    private static void CheckMove(HeadingTotal heading, Claim<Money> revision, Percentage most, RuleCheck check)
    {
        var share = most.Fraction;
        var (initial, revised) = (Bounds.Of(heading.Amount), Bounds.Of(revision));
        var isBeyond = revised.Least > initial.Most * (1 + share) || revised.Most < initial.Least * (1 - share);
        if (isBeyond)
        {
            check.Breaks(
                nameof(heading.Revised),
                new(
                    $"La rubrique passe de {heading.Amount.Value} à {revision.Value} : plus de {most} sans "
                    + "avenant.",
                    $"The heading goes from {heading.Amount.Value} to {revision.Value}: more than {most} "
                    + "without an addendum."),
                new("Demander un avenant avant le changement.", "Ask for an addendum before the change."));
        }
        else
        {
            check.NeedsKnown(
                JsonPointer.Root,
                (nameof(heading.Amount), initial.IsExact),
                (nameof(heading.Revised), revised.IsExact));
        }
    }

    private static void CheckReserve(Budget budget, Programme programme, RuleCheck check)
    {
        if (budget.ReserveSpent is null || check.TermsOf<ReserveUseTerm>(budget).First is not { } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        if (budget.ReserveSpent.Value is not { } spent)
        {
            check.Undecided(nameof(budget.ReserveSpent));
        }
        else if (!spent.IsZero)
        {
            check.NeedsAttested(
                AttestationMatter.ReserveUseAuthorised,
                programme,
                new(
                    $"{spent} de la réserve sont dépensés sans autorisation.",
                    $"{spent} of the reserve is spent without authorisation."),
                new(
                    "Demander l'autorisation par écrit, ou payer autrement.",
                    "Ask for authorisation in writing, or pay otherwise."));
        }
    }
}
