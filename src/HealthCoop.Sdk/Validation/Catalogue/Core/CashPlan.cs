using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>The rule that money has come before it is spent, month by month.</summary>
internal static class CashPlan
{
    /// <summary>What has come pays for what has been incurred.</summary>
    public static Rule MonthsStayPaid { get; } = Rule.For<Budget>(
        new("HC-FIN-017"),
        FindingSeverity.Warning,
        new("La caisse ne descend pas sous zéro", "Cash does not fall below zero"),
        Check) with
    {
        Statement = new(
            "À la fin de chaque mois, les versements reçus couvrent les coûts engagés.",
            "At the end of each month, the instalments received cover the costs incurred."),
        Rationale = new(
            "Une petite collectivité ne peut pas avancer les dix à vingt derniers pour cent.",
            "A small authority cannot advance the last ten to twenty per cent."),
        SourceText = new(
            "Modalités de paiement du PRAG : le solde suit le rapport final",
            "Payment arrangements of the PRAG: the balance follows the final report"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.ActivityCosts,
    };

    private static void Check(Budget budget, Programme programme, RuleCheck check)
    {
        if (!HasInstalments(budget) || !HasDays(programme))
        {
            check.DoesNotApply();
            return;
        }

        var months = new SortedDictionary<int, decimal>();
        var rates = Budget.RatesOf(budget);
        var isPaid = AddInstalments(budget, months, check);
        var isSpent = AddCosts(budget.Currency, programme, rates, months, check);
        if (isPaid && isSpent)
        {
            CheckMonths(budget.Currency, months, check);
        }
    }

    private static bool HasInstalments(Budget budget)
    {
        foreach (var source in budget.Sources)
        {
            if (!source.Instalments.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDays(Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            foreach (var cost in activity.Costs)
            {
                if (cost.IncurredOn is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AddInstalments(Budget budget, SortedDictionary<int, decimal> months, RuleCheck check)
    {
        var isWhole = true;
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            var list = JsonPointer.Root / nameof(budget.Sources) / i / nameof(FundingSource.Instalments);
            var instalments = budget.Sources[i].Instalments;
            if (instalments.IsEmpty)
            {
                check.Undecided(list);
                isWhole = false;
            }

            for (var k = 0; k < instalments.Count; k++)
            {
                var amount = Contribution.In(budget.Currency, instalments[k].Amount);
                var month = MonthOf(instalments[k].On);
                check.NeedsKnown(
                    list / k,
                    (nameof(Instalment.Amount), amount.IsExact),
                    (nameof(Instalment.On), month is not null));
                isWhole &= Add(months, month, amount.IsExact ? amount.Least?.Amount : null);
            }
        }

        return isWhole;
    }

    private static bool AddCosts(
        Currency currency,
        Programme programme,
        ExchangeRates rates,
        SortedDictionary<int, decimal> months,
        RuleCheck check)
    {
        var isWhole = true;
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            var costs = programme.Activities[i].Costs;
            for (var k = 0; k < costs.Count; k++)
            {
                var place = JsonPointer.Root
                    / nameof(programme.Activities) / i / nameof(Activity.Costs) / k;
                var month = MonthOf(costs[k].IncurredOn);
                var amount = AmountOf(costs[k], currency, rates);
                if (month is null)
                {
                    check.UndecidedAt(place / nameof(CostItem.IncurredOn));
                }
                else if (amount is null)
                {
                    var isPriced = costs[k].UnitPrice.IsKnown;
                    check.UndecidedAt(place / (isPriced ? nameof(CostItem.Quantity) : nameof(CostItem.UnitPrice)));
                }

                isWhole &= Add(months, month, -amount);
            }
        }

        return isWhole;
    }

    private static bool Add(SortedDictionary<int, decimal> months, int? month, decimal? amount)
    {
        if (month is not { } at || amount is not { } sum)
        {
            return false;
        }

        months[at] = months.GetValueOrDefault(at) + sum;
        return true;
    }

    // Counted from the year zero.
    private static int? MonthOf(Claim<PartialDate>? on) =>
        on is { Value: { Month: { } month } date, Comparator: Comparator.Exactly }
            ? (date.Year * 12) + month - 1
            : null;

    private static decimal? AmountOf(CostItem cost, Currency currency, ExchangeRates rates) =>
        cost is { UnitPrice: { Value: { } price, Comparator: Comparator.Exactly }, IncurredOn.Value: { } on }
        && cost.Quantity is null or { IsKnown: true, Comparator: Comparator.Exactly }
        && rates.TryConvert(price * (cost.Quantity?.Value ?? 1), currency, on.Earliest, out var amount)
            ? amount.Amount
            : null;

    private static void CheckMonths(Currency currency, SortedDictionary<int, decimal> months, RuleCheck check)
    {
        var cash = 0m;
        foreach (var (month, change) in months)
        {
            cash += change;
            if (cash < 0)
            {
                var (when, gap) = (new PartialDate(month / 12, (month % 12) + 1), new Money(-cash, currency));
                check.Breaks(
                    nameof(Budget.Sources),
                    new(
                        $"À la fin de {when}, il manque {gap} pour payer les coûts engagés.",
                        $"At the end of {when}, {gap} is missing to pay the costs incurred."),
                    new(
                        "Avancer un versement, retarder un coût, ou prévoir une avance.",
                        "Bring an instalment forward, put a cost off, or plan an advance."));
                return;
            }
        }
    }
}
