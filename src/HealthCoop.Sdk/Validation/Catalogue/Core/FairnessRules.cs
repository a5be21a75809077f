using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about who gets how much of an investment.</summary>
internal static class FairnessRules
{
    // No country has more tiers: a ring of territories, which is a fault of its own, ends here.
    private const int MostTiers = 10;

    /// <summary>Gets the rule that the worst-served communes receive their share.</summary>
    /// <remarks>Communes are compared of which the coverage is told; several with the lowest are taken together. What
    /// is invested is works and equipment that are not paid again and again.</remarks>
    public static Rule WorstServedGetTheirShare { get; } = Rule.For<Programme>(
        new("HC-EQU-001"),
        FindingSeverity.Advice,
        new("Les moins bien desservis ont leur part", "Those served worst get their share"),
        CheckShares) with
    {
        Statement = new(
            "Les communes les moins bien desservies reçoivent au moins leur part de population de l'investissement, ou "
            + "l'écart est justifié.",
            "The communes that are served worst receive at least their share of the people in the investment, or the "
            + "difference is justified."),
        Rationale = new(
            "On équipe volontiers où la route mène et où il y a déjà quelque chose ; l'écart grandit.",
            "One gladly equips where the road leads and where there already is something; the gap grows."),
        SourceText = new(
            "Équité de couverture : les moins bien desservis d'abord (déduit)",
            "Equity of coverage: the worst off first (derived)"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Territories | ProgrammePart.ActivityCosts
            | ProgrammePart.ActivityPlaces
            | ProgrammePart.ActivityDetails | ProgrammePart.Facilities | ProgrammePart.Budget
            | ProgrammePart.Start | ProgrammePart.Attestations,
    };

    private static void CheckShares(Programme programme, RuleCheck check)
    {
        if (LowestCoverageOf(programme) is not { } lowest)
        {
            check.DoesNotApply();
            return;
        }

        var (people, all, isKnown) = PeopleOf(programme, lowest, check);
        var (invested, total, isPriced) = InvestmentOf(programme, lowest, check);
        if (!isKnown || !isPriced)
        {
            return;
        }

        if (total == 0)
        {
            check.DoesNotApply();
        }
        else if (invested * all < total * people
            && AttestedMatters.IsSo(programme, AttestationMatter.UnevenShareJustified) is not true)
        {
            Report(Share(invested, total), Share(people, all), lowest, programme, check);
        }
    }

    private static string Share(decimal part, decimal whole) =>
        Percentage.FromPercent(decimal.Round(part * 100 / whole, 1)).ToString();

    private static void Report(
        string received,
        string people,
        ServiceCoverage lowest,
        Programme programme,
        RuleCheck check)
    {
        for (var i = 0; i < programme.Territories.Count; i++)
        {
            if (CoverageOf(programme.Territories[i]) == lowest)
            {
                check.Breaks(
                    JsonPointer.Root / nameof(programme.Territories) / i,
                    new(
                        $"Les communes les moins bien desservies reçoivent {received} de l'investissement pour "
                        + $"{people} de la population.",
                        $"The communes served worst receive {received} of the investment for {people} of the people."),
                    new(
                        "Rééquilibrer l'investissement, ou attester pourquoi la part est inégale.",
                        "Shift the investment, or attest why the share is uneven."));
                return;
            }
        }
    }

    // Nothing where no two communes differ in their coverage.
    private static ServiceCoverage? LowestCoverageOf(Programme programme)
    {
        ServiceCoverage? lowest = null, highest = null;
        foreach (var territory in programme.Territories)
        {
            if (CoverageOf(territory) is { } coverage)
            {
                lowest = lowest < coverage ? lowest : coverage;
                highest = highest > coverage ? highest : coverage;
            }
        }

        return lowest == highest ? null : lowest;
    }

    private static ServiceCoverage? CoverageOf(Territory territory) =>
        territory.Level is TerritoryKind.Commune ? territory.Coverage?.Value : null;

    private static (decimal Worst, decimal All, bool IsKnown) PeopleOf(
        Programme programme,
        ServiceCoverage lowest,
        RuleCheck check)
    {
        var (worst, all, isKnown) = (0m, 0m, true);
        for (var i = 0; i < programme.Territories.Count; i++)
        {
            var territory = programme.Territories[i];
            if (CoverageOf(territory) is not { } coverage)
            {
                continue;
            }

            if (territory.Population?.Stated is not { } people)
            {
                var place = JsonPointer.Root / nameof(programme.Territories) / i;
                check.Undecided(place / nameof(territory.Population));
                isKnown = false;
                continue;
            }

            worst += coverage == lowest ? people : 0;
            all += people;
        }

        return (worst, all, isKnown);
    }

    private static (decimal Worst, decimal All, bool IsPriced) InvestmentOf(
        Programme programme,
        ServiceCoverage lowest,
        RuleCheck check)
    {
        var (worst, all, isPriced) = (0m, 0m, true);
        var currency = programme.Budget?.Currency ?? Currency.Xof;
        var rates = Budget.RatesOf(programme.Budget);
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            var activity = programme.Activities[i];
            if (activity.Costs.IsEmpty || CoverageAt(activity, check) is not { } coverage)
            {
                continue;
            }

            for (var k = 0; k < activity.Costs.Count; k++)
            {
                var cost = activity.Costs[k];
                if (!IsInvestment(cost))
                {
                    continue;
                }

                if (AmountOf(cost, currency, rates, programme) is not { } amount)
                {
                    var costs = JsonPointer.Root / nameof(programme.Activities) / i / nameof(activity.Costs);
                    check.Undecided(costs / k / nameof(cost.UnitPrice));
                    isPriced = false;
                    continue;
                }

                worst += coverage == lowest ? amount : 0;
                all += amount;
            }
        }

        return (worst, all, isPriced);
    }

    private static bool IsInvestment(CostItem cost) =>
        cost.Nature is CostNature.Capital
        && cost.Heading is BudgetHeading.Works or BudgetHeading.EquipmentAndSupplies;

    private static decimal? AmountOf(CostItem cost, Currency currency, ExchangeRates rates, Programme programme)
    {
        if (cost.UnitPrice.Stated is not { } price || (cost.Quantity is { } quantity && quantity.Stated is null))
        {
            return null;
        }

        var amount = price * (cost.Quantity?.Stated ?? 1);
        var day = cost.PricedOn?.Earliest ?? programme.Start.Value?.Earliest ?? LocalDate.MinIsoValue;
        return rates.TryConvert(amount, currency, day, out var converted) ? converted.Amount : null;
    }

    private static ServiceCoverage? CoverageAt(Activity activity, RuleCheck check)
    {
        var facility = activity.Site;
        var at = facility is { } id ? check.Find(id)?.Territory : activity.Territory;
        for (var tier = 0; tier < MostTiers && at is { } place && check.Find(place) is { } territory; tier++)
        {
            if (CoverageOf(territory) is { } coverage)
            {
                return coverage;
            }

            at = territory.Within;
        }

        return null;
    }
}
