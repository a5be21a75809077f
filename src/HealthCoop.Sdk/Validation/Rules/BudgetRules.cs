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
    };

    private static void CheckSources(Budget budget, RuleCheck check)
    {
        if (budget.Sources.IsEmpty)
        {
            check.Undecided(nameof(budget.Sources));
            return;
        }

        if (budget.Sources.All(source => source.Amount is null && Bounds.Of(source.Rate).IsExact))
        {
            CheckRates(budget, check);
            return;
        }

        var total = Contribution.In(budget.Currency, budget.Total);
        var parts = budget.Sources.Select(s => Contribution.Of(s, budget.Total, budget.Currency)).ToList();
        var least = Money.Sum(parts.Select(part => part.Least).OfType<Money>(), budget.Currency).Rounded();
        var most = parts.TrueForAll(part => part.Most is not null)
            ? Money.Sum(parts.Select(part => part.Most).OfType<Money>(), budget.Currency).Rounded()
            : (Money?)null;
        if (least > total.Most?.Rounded() || most < total.Least?.Rounded())
        {
            check.Breaks(nameof(budget.Sources), NotTheTotal(least, most, budget.Total.Value!.Value), CorrectOneOfThem);
            return;
        }

        check.NeedsKnown(JsonPointer.Root, (nameof(budget.Total), total.IsExact));
        foreach (var (i, source) in budget.Sources.Index().Where(entry => !parts[entry.Index].IsExact))
        {
            if (source.Amount is not null || source.Rate is null || !Bounds.Of(source.Rate).IsExact)
            {
                var place = JsonPointer.Root / nameof(budget.Sources) / i;
                check.Undecided(place / Contribution.UnknownMember(source));
            }
        }
    }

    // Where all sources state rates, the total may be whatever it is.
    private static void CheckRates(Budget budget, RuleCheck check)
    {
        var rates = budget.Sources.Select(source => source.Rate!.Value!.Value.Percent).ToList();
        var sum = rates.Sum();
        if (sum == 100)
        {
            return;
        }

        // Thirds are published as 33.33 %: whether such rates make the total is not known.
        if (Math.Abs(sum - 100) <= rates.Where(rate => !decimal.IsInteger(rate)).Sum(HalfOfLastDecimal))
        {
            check.Undecided(nameof(budget.Sources));
            return;
        }

        var percent = DecimalText.Write(sum, " %");
        check.Breaks(
            nameof(budget.Sources),
            new($"Les taux des sources font {percent}.", $"The rates of the sources make {percent}."),
            CorrectOneOfThem);
    }

    private static decimal HalfOfLastDecimal(decimal percent) =>
        new decimal(1, 0, 0, false, (byte)Money.DecimalsOf(percent)) / 2;

    private static Narrative CorrectOneOfThem { get; } = new(
        "Corriger les contributions ou le total.",
        "Correct the contributions or the total.");

    private static Narrative NotTheTotal(Money least, Money? most, Money total) => most < total
        ? new(
            $"Les contributions font {most} au plus ; le total du budget est {total}.",
            $"The contributions make {most} at the most; the total of the budget is {total}.")
        : new(
            $"Les contributions font {least} au moins ; le total du budget est {total}.",
            $"The contributions make {least} at the least; the total of the budget is {total}.");
}
