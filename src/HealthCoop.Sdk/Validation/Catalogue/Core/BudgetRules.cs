using HealthCoop.Finance;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about budgets, whoever pays.</summary>
internal static class BudgetRules
{
    public static Rule SourcesMakeTotal { get; } = Rule.For<Budget>(
        new("HC-FIN-002"),
        FindingSeverity.Error,
        new("Les contributions font le total du budget", "Contributions make the total of the budget"),
        CheckSources) with
    {
        Reads = ProgrammePart.None,
        Rationale = new(
            "Un budget dont les contributions ne font pas le total cache un trou, ou compte une somme deux fois.",
            "A budget whose contributions do not make its total hides a gap, or counts money twice."),
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
        CheckParity) with
    {
        Aliases = [new("FX-XOF")],
        Rationale = new(
            "Un taux relevé à la banque fausse tout le budget : la parité n'a pas bougé depuis 1999.",
            "A rate read off at a bank falsifies the whole budget: the parity has not moved since 1999."),
        Reads = ProgrammePart.None,
        Statement = new(
            "1 EUR = 655,957 XOF depuis le 1er janvier 1999, et 1 FRF = 100 XOF depuis le 12 janvier 1994 ; aucun "
            + "autre taux n'est admis pour ces paires.",
            "EUR 1 = XOF 655.957 since 1 January 1999, and FRF 1 = XOF 100 since 12 January 1994; no other rate is "
            + "accepted for these pairs."),
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

        if (HasRatesAlone(budget))
        {
            CheckRates(budget, check);
            return;
        }

        var total = Contribution.In(budget.Currency, budget.Total);
        var sum = SumOf(budget);
        var (least, most) = (sum.Least!.Value.Rounded(), sum.Most?.Rounded());
        if (least > total.Most?.Rounded() || most < total.Least?.Rounded())
        {
            check.Breaks(nameof(budget.Sources), NotTheTotal(least, most, budget.Total.Value!.Value), CorrectOneOfThem);
            return;
        }

        check.NeedsKnown(JsonPointer.Root, (nameof(budget.Total), total.IsExact));
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            var source = budget.Sources[i];
            if (!Contribution.Of(source, budget.Total, budget.Currency).IsExact
                && (source.Amount is not null || source.Rate is null || !Bounds.Of(source.Rate).IsExact))
            {
                var place = JsonPointer.Root / nameof(budget.Sources) / i;
                check.Undecided(place / Contribution.UnknownMember(source));
            }
        }
    }

    private static bool HasRatesAlone(Budget budget)
    {
        foreach (var source in budget.Sources)
        {
            if (source.Amount is not null || !Bounds.Of(source.Rate).IsExact)
            {
                return false;
            }
        }

        return true;
    }

    private static Bound<Money> SumOf(Budget budget)
    {
        var (least, most) = (Money.Zero(budget.Currency), (Money?)Money.Zero(budget.Currency));
        foreach (var source in budget.Sources)
        {
            var part = PartOf(source, budget);
            least = part.Least is { } low ? least + low : least;
            most = most is { } sum && part.Most is { } high ? sum + high : null;
        }

        return new(least, most);
    }

    // A rate with decimals is a rounded one. An amount beside it is what is paid, unless the rate leaves it no room.
    private static Bound<Money> PartOf(FundingSource source, Budget budget)
    {
        var part = Contribution.Of(source, budget.Total, budget.Currency);
        if (source.Rate?.Value is not { } rate
            || decimal.IsInteger(rate.Percent)
            || Contribution.In(budget.Currency, budget.Total).Most is not { } total)
        {
            return part;
        }

        var doubt = total * Percentage.FromPercent(HalfOfLastDecimal(rate.Percent));
        var amount = Contribution.In(budget.Currency, source.Amount);
        return amount.IsExact && amount.Most <= (total * rate) + doubt
            ? amount
            : new(part.Least - doubt, part.Most + doubt);
    }

    // Where all sources state rates, the total may be whatever it is.
    private static void CheckRates(Budget budget, RuleCheck check)
    {
        var (sum, doubt) = (0m, 0m);
        foreach (var source in budget.Sources)
        {
            var rate = source.Rate!.Value!.Value.Percent;
            sum += rate;
            doubt += decimal.IsInteger(rate) ? 0 : HalfOfLastDecimal(rate);
        }

        if (sum == 100)
        {
            return;
        }

        // Thirds are published as 33.33 %: whether such rates make the total is not known.
        if (Math.Abs(sum - 100) <= doubt)
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

    private static void CheckParity(Budget budget, RuleCheck check)
    {
        var applies = false;
        for (var i = 0; i < budget.ExchangeRates.Count; i++)
        {
            var rate = budget.ExchangeRates[i];
            if (FixedParity.Of(rate) is not { } parity)
            {
                continue;
            }

            applies = true;
            if (ExchangeRates.FixedParities.FaultOf(rate) is { } fault)
            {
                var place = JsonPointer.Root / nameof(budget.ExchangeRates) / i;
                check.Breaks(place, fault, Budget.CorrectTheRate, Mend.Replace(place, parity));
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
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
