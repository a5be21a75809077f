using HealthCoop.Finance;

namespace HealthCoop.Validation.Rules;

/// <summary>Rules about budgets, whoever pays.</summary>
internal static class BudgetRules
{
    public static Rule SourcesMakeTotal { get; } = Rule.For<Budget>(
        new("HC-FIN-002"),
        FindingSeverity.Error,
        new("Les contributions font le total du budget", "Contributions make the total of the budget"),
        CheckSources) with
    {
        Statement = new(
            "La somme des contributions est le total du budget, dans sa monnaie, au centime.",
            "The sum of contributions is the total of the budget, in its currency, to the cent."),
        SourceText = new(
            "LuxDev MLI/016 : 9 037 238 + 4 038 000 + 912 692 = 13 987 930 EUR",
            "LuxDev MLI/016: 9,037,238 + 4,038,000 + 912,692 = EUR 13,987,930"),
        Evidence = Evidence.PublicSource,
    };

    public static Rule ParityIsFixed { get; } = Rule.For<Budget>(
        new("HC-FIN-009"),
        FindingSeverity.Error,
        new("Entre l'euro et le franc CFA, la parité est fixe", "Between euro and CFA franc the parity is fixed"),
        static (budget, check) =>
        {
            Currency[] pair = [Currency.Eur, Currency.Xof];
            if (!budget.ExchangeRates.Any(rate => pair.Contains(rate.Base) && pair.Contains(rate.Quote)))
            {
                check.DoesNotApply();
                return;
            }

            ContentRule.Run(budget, new("HC-FIN-009"), check);
        }) with
    {
        Statement = new(
            "1 EUR = 655,957 XOF depuis le 1er janvier 1999 ; aucun autre taux n'est admis pour cette paire.",
            "EUR 1 = XOF 655.957 since 1 January 1999; no other rate is accepted for the pair."),
        SourceText = new(
            "Parité fixe du franc CFA : 1 EUR = 655,957 XOF depuis le 1er janvier 1999",
            "Fixed parity of the CFA franc: EUR 1 = XOF 655.957 since 1 January 1999"),
        Evidence = Evidence.PublicSource,
        InForce = new(new(1999, 1, 1)),
    };

    private static void CheckSources(Budget budget, RuleCheck check)
    {
        if (budget.Total is not { Value: { } total, Comparator: Comparator.Exactly or Comparator.About })
        {
            check.Undecided(nameof(budget.Total));
            return;
        }

        if (budget.Sources.IsEmpty)
        {
            check.Undecided(nameof(budget.Sources));
            return;
        }

        var sum = Money.Zero(total.Currency);
        var isWhole = true;
        foreach (var (i, source) in budget.Sources.Index())
        {
            if (ContributionOf(source, total, out var unknown) is { } contribution
                && contribution.Currency == total.Currency)
            {
                sum += contribution;
                continue;
            }

            isWhole = false;
            check.Undecided(JsonPointer.Root / nameof(budget.Sources) / i / unknown);
        }

        var isBroken = isWhole ? sum != total.Rounded() : sum > total.Rounded();
        if (isBroken)
        {
            check.Breaks(
                nameof(budget.Sources),
                new(
                    $"Les contributions connues font {sum} et le total du budget {total}.",
                    $"The known contributions make {sum} and the total of the budget is {total}."),
                new("Corriger les contributions ou le total.", "Correct the contributions or the total."));
        }
    }

    // A rate of the total; beside it an amount is a ceiling; a source that states neither has an unknown contribution.
    private static Money? ContributionOf(FundingSource source, Money total, out string unknown)
    {
        unknown = source.Rate is null or { IsKnown: true } ? nameof(source.Amount) : nameof(source.Rate);
        var byRate = source.Rate?.Value is { } rate ? (total * rate).Rounded() : (Money?)null;
        return (byRate, source.Amount) switch
        {
            ({ } amount, null) => amount,
            ({ } amount, { Value: { } most }) when most.Currency == total.Currency => most < amount ? most : amount,
            (null, { Value: { } amount }) when source.Rate is null => amount,
            _ => null,
        };
    }
}
