using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>What the call of 2025 asks of a budget.</summary>
internal static class DecentralisedCallBudget
{
    private static readonly JsonPointer Sources = JsonPointer.Root / nameof(Budget.Sources);

    private static readonly Narrative RaiseShare =
        new("Augmenter l'apport des collectivités.", "Raise what the local authorities give.");

    private static readonly Narrative GiveMoney =
        new("Remplacer une part valorisée par de l'argent.", "Put money in the place of a valued part.");

    public static void Check(Budget budget, Programme programme, RuleCheck check)
    {
        if (!check.IsPaidByCall(budget))
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure("own-share", programme) is { } ownShare
            && check.Figure("valued-part", programme) is { } valuedPart
            && check.Figure("balance", programme) is { } balance)
        {
            var own = new OwnContribution(budget, IsAuthority, check);
            RequireShare(own, Percentage.FromPercent(ownShare));
            LimitValued(own, Percentage.FromPercent(valuedPart));
            CheckGrants(budget, Percentage.FromPercent(balance), check);
        }
    }

    private static void RequireShare(OwnContribution own, Percentage least) => own.Require(
        least,
        static (given, total, least) => new(
            $"Les collectivités apportent {given} de {total} ; l'appel demande {least} au moins.",
            $"Local authorities give {given} of {total}; the call asks for {least} at least."),
        RaiseShare);

    private static void LimitValued(OwnContribution own, Percentage most) => own.LimitValued(
        most,
        static (valued, given, most) => new(
            $"{valued} de l'apport des collectivités sont valorisés ; l'appel admet {most} de {given}.",
            $"{valued} of what local authorities give is valued; the call allows {most} of {given}."),
        GiveMoney);

    private static bool? IsAuthority(FundingSource source, RuleCheck check) =>
        check.IsOfCall(source) ? false
        : source.Partner is { } partner ? FrenchLocalAuthority.IsOne(check.Find(partner))
        : null;

    private static void CheckGrants(Budget budget, Percentage balance, RuleCheck check)
    {
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            if (check.IsOfCall(budget.Sources[i]))
            {
                CheckIsMoney(budget, i, check);
                CheckBalance(budget, i, balance, check);
            }
        }
    }

    private static void CheckIsMoney(Budget budget, int ordinal, RuleCheck check)
    {
        var valued = Contribution.In(budget.Currency, budget.Sources[ordinal].ValuedPart);
        if (valued.IsAtMost(Money.Zero(budget.Currency)) == false)
        {
            check.Breaks(
                Sources / ordinal / nameof(FundingSource.ValuedPart),
                new(
                    $"La part du ministère est en argent ; {valued.Least} y sont valorisés.",
                    $"The ministry's part is money; {valued.Least} of it is valued."),
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
