using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>What the call of 2025 asks of a budget.</summary>
internal static class DecentralisedCallBudget
{
    private static readonly JsonPointer Sources = JsonPointer.Root / nameof(Budget.Sources);

    private static readonly Narrative RaiseShare =
        new("Augmenter l'apport propre.", "Raise the own contribution.");

    private static readonly Narrative GiveMoney =
        new("Remplacer une part valorisée par de l'argent.", "Put money in the place of a valued part.");

    public static void Check(Budget budget, RuleCheck check)
    {
        var contributions = check.TermsOf<OwnContributionTerm>(budget);
        if (contributions.First is null && check.TermsOf<PreFinancingTerm>(budget).First is null)
        {
            check.DoesNotApply();
            return;
        }

        foreach (var term in contributions)
        {
            check.Cite(term.SourceText);
            var own = new OwnContribution(budget, term, check);
            if (term.MinimumShare is { } least)
            {
                RequireShare(own, least);
            }

            if (term.MaximumValuedShare is { } most)
            {
                LimitValued(own, most);
            }
        }

        for (var i = 0; i < budget.Sources.Count; i++)
        {
            CheckGrant(budget, i, check);
        }
    }

    private static void CheckGrant(Budget budget, int ordinal, RuleCheck check)
    {
        var source = budget.Sources[ordinal];
        if (check.TermOf<OwnContributionTerm>(source) is { GrantIsMoneyOnly: true } term)
        {
            check.Cite(term.SourceText);
            CheckIsMoney(budget, ordinal, check);
        }

        if (check.TermOf<PreFinancingTerm>(source) is { Schedules: [{ KeptOfLastPayment: { } kept }] } paid)
        {
            check.Cite(paid.SourceText);
            CheckBalance(budget, ordinal, kept, check);
        }
    }

    private static void RequireShare(OwnContribution own, Percentage least) => own.Require(
        least,
        static (given, total, least) => new(
            $"L'apport propre est de {given} pour {total} ; l'appel demande {least} au moins.",
            $"The own contribution is {given} of {total}; the call asks for {least} at least."),
        RaiseShare);

    private static void LimitValued(OwnContribution own, Percentage most) => own.LimitValued(
        most,
        static (valued, given, most) => new(
            $"{valued} de l'apport propre sont valorisés ; l'appel admet {most} de {given}.",
            $"{valued} of the own contribution is valued; the call allows {most} of {given}."),
        GiveMoney);

    private static void CheckIsMoney(Budget budget, int ordinal, RuleCheck check)
    {
        var valued = Contribution.In(budget.Currency, budget.Sources[ordinal].ValuedPart);
        if (valued.IsAtMost(Money.Zero(budget.Currency)) == false)
        {
            check.Breaks(
                Sources / ordinal / nameof(FundingSource.ValuedPart),
                new(
                    $"La subvention est en argent ; {valued.Least} y sont valorisés.",
                    $"The grant is money; {valued.Least} of it is valued."),
                new("Retirer la part valorisée de la subvention.", "Remove the valued part from the grant."));
        }
    }

    // The last tranche is paid twice: most of it at first, the rest once the final report is accepted.
    private static void CheckBalance(Budget budget, int ordinal, Percentage least, RuleCheck check)
    {
        var paid = budget.Sources[ordinal].Instalments;
        if (paid.Count < 2)
        {
            check.Undecided(Instalments(ordinal));
            return;
        }

        var last = paid[^1];
        if (last.IsBalance is not { } isBalance)
        {
            check.Undecided(Instalments(ordinal) / (paid.Count - 1) / nameof(last.IsBalance));
        }
        else if (!isBalance)
        {
            BreaksBalance(Instalments(ordinal) / (paid.Count - 1) / nameof(last.IsBalance), least, check);
        }

        var rest = Contribution.In(budget.Currency, last.Amount);
        var before = Contribution.In(budget.Currency, paid[^2].Amount);
        if (rest is { IsExact: true, Least: { } amount } && before is { IsExact: true, Least: { } first })
        {
            if (amount < (first + amount) * least)
            {
                BreaksBalance(Instalments(ordinal) / (paid.Count - 1) / nameof(last.Amount), least, check);
            }
        }
        else
        {
            var unknown = rest.IsExact ? paid.Count - 2 : paid.Count - 1;
            check.Undecided(Instalments(ordinal) / unknown / nameof(last.Amount));
        }
    }

    private static JsonPointer Instalments(int ordinal) =>
        Sources / ordinal / nameof(FundingSource.Instalments);

    private static void BreaksBalance(JsonPointer place, Percentage least, RuleCheck check) => check.Breaks(
        place,
        new(
            $"Le dernier versement n'est pas le solde de {least} de la dernière tranche.",
            $"The last payment is not the balance of {least} of the last tranche."),
        new(
            $"Garder {least} de la dernière tranche pour après le rapport final.",
            $"Keep {least} of the last tranche until after the final report."));
}
