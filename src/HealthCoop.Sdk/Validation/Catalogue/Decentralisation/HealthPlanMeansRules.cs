using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about what communal health plans cost, and who can bear it.</summary>
internal static class HealthPlanMeansRules
{
    /// <summary>The cost by inhabitant and year is one that is known from elsewhere.</summary>
    /// <remarks>The band is that of one Malian plan in the francs of its years, so that it is asked of plans in Mali
    /// alone, and of programmes that start in these years.</remarks>
    public static Rule CostIsUsual { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-004"),
        FindingSeverity.Warning,
        new(
            "Le coût par habitant et par an tient dans la fourchette de référence",
            "The cost by inhabitant and year lies within the reference band"),
        CheckCosts) with
    {
        Statement = new(
            "Le coût du plan par habitant et par an n'est ni au-dessous ni au-dessus de la fourchette de référence du "
            + "pays et de l'année.",
            "The cost of the plan by inhabitant and year is neither below nor above the reference band of the country "
            + "and year."),
        Rationale = new(
            "Un coût hors de toute expérience cache un oubli, une erreur de population ou un plan hors de portée.",
            "A cost beyond all experience hides an omission, a wrong population or a plan out of reach."),
        SourceText = new(
            "Plan communal de Kourouma 2014-2018 (Mali) : 5 000 à 7 700 F CFA par habitant et par an",
            "Communal plan of Kourouma 2014-2018 (Mali): 5,000 to 7,700 CFA francs by inhabitant and year"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.Start,
    };

    /// <summary>The subsidy that a plan needs is one that its commune can bear.</summary>
    /// <remarks>What the owner puts in from its own budget, with what the State puts in, shows its capacity. A share
    /// that communes are known to have paid needs no such proof.</remarks>
    public static Rule SubsidyIsBearable { get; } = Rule.For<CommunalHealthPlan>(
        new("HC-PCD-005"),
        FindingSeverity.Warning,
        new(
            "La subvention nécessaire ne dépasse pas la capacité montrée",
            "The subsidy that is needed stays within the capacity that is shown"),
        CheckSubsidies) with
    {
        Statement = new(
            "La subvention sans laquelle le coût d'une année n'est pas couvert ne dépasse pas ce que la commune, avec "
            + "l'État, met sur son budget.",
            "The subsidy without which a year's cost is not met does not exceed what the commune, with the State, puts "
            + "in from its budget."),
        Rationale = new(
            "Un plan dont la moitié du coût attend une subvention que personne ne verse s'arrête la première année.",
            "A plan half of whose cost waits for a subsidy that nobody pays stops in its first year."),
        SourceText = new(
            "Kourouma : 48 à 52 % de subvention ; Barouéli (2011) : les communes n'ont payé que 13 % du fonctionnement",
            "Kourouma: a subsidy of 48 to 52 %; Barouéli (2011): communes paid only 13 % of running costs"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.Start,
    };

    public static ValueList<Rule> All { get; } = [CostIsUsual, SubsidyIsBearable];

    private static bool? IsInMali(CommunalHealthPlan plan, RuleCheck check) =>
        check.Find(plan.Owner)?.Country is { } country ? country == CountryCode.Mali : null;

    private static void CheckCosts(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.IsDraft() || plan.YearlyMeans.IsEmpty || IsInMali(plan, check) is false)
        {
            check.DoesNotApply();
            return;
        }

        if (IsInMali(plan, check) is null)
        {
            check.Undecided(nameof(plan.Owner));
            return;
        }

        // Before and after the years of the band there is none, so that an unknown start is neither.
        if (!DayBounds.Of(programme.Start).IsKnown())
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
            return;
        }

        if (check.Figure("least", programme) is not { } least || check.Figure("most", programme) is not { } most)
        {
            check.DoesNotApply();
            return;
        }

        for (var i = 0; i < plan.YearlyMeans.Count; i++)
        {
            CheckCost(plan, i, (least, most), check);
        }
    }

    private static void CheckCost(
        CommunalHealthPlan plan,
        int year,
        (decimal Least, decimal Most) band,
        RuleCheck check)
    {
        var means = plan.YearlyMeans[year];
        var each = CostPerPerson(plan, means);
        if (each.IsAtLeast(band.Least) is true && each.IsAtMost(band.Most) is true)
        {
            return;
        }

        var isTold = means.CostPerPerson is { IsKnown: true } || means.Cost is not { IsKnown: true };
        var place = At(year, isTold ? nameof(means.CostPerPerson) : nameof(means.Cost));
        if (each.IsAtLeast(band.Least) is not false && each.IsAtMost(band.Most) is not false)
        {
            check.Undecided(place);
            return;
        }

        var amount = DecimalText.Write(decimal.Round((each.Least ?? each.Most)!.Value));
        var (least, most) = (DecimalText.Write(band.Least), DecimalText.Write(band.Most));
        check.Breaks(
            place,
            new(
                $"En {means.Year}, le plan coûte {amount} F CFA par habitant ; la référence va de {least} à {most}.",
                $"In {means.Year} the plan costs {amount} CFA francs by inhabitant; the reference is {least} to "
                + $"{most}."),
            new(
                "Vérifier la population et le coût, ou dire pourquoi ce plan coûte autrement.",
                "Check the population and the cost, or say why this plan costs otherwise."));
    }

    // What the plan states itself, else its cost over its people; francs alone compare with the band.
    private static Bound<decimal> CostPerPerson(CommunalHealthPlan plan, HealthPlanYear means)
    {
        if (means.CostPerPerson is { IsKnown: true } stated)
        {
            return AmountOf(stated, Currency.Xof);
        }

        var cost = AmountOf(means.Cost, Currency.Xof);
        return (means.Population ?? plan.Population) is { Comparator: Comparator.Exactly, Value: > 0 and var people }
            ? new(cost.Least / people, cost.Most / people, cost.IsOpen)
            : default;
    }

    private static Bound<decimal> AmountOf(Claim<Money>? claim, Currency currency)
    {
        if (claim?.Value?.Currency != currency)
        {
            return default;
        }

        var bound = Bounds.Of(claim);
        return new(bound.Least?.Amount, bound.Most?.Amount, bound.IsOpen);
    }

    private static void CheckSubsidies(CommunalHealthPlan plan, Programme programme, RuleCheck check)
    {
        if (plan.IsDraft() || !NeedsSubsidy(plan))
        {
            check.DoesNotApply();
            return;
        }

        var proven = IsInMali(plan, check) is true
            ? check.Figure(null, programme, isNeeded: false)
            : null;
        for (var i = 0; i < plan.YearlyMeans.Count; i++)
        {
            if (plan.YearlyMeans[i].SubsidyRequired is { } subsidy)
            {
                CheckSubsidy(plan.YearlyMeans[i], subsidy, proven, i, check);
            }
        }
    }

    private static bool NeedsSubsidy(CommunalHealthPlan plan)
    {
        foreach (var means in plan.YearlyMeans)
        {
            if (means.SubsidyRequired is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckSubsidy(
        HealthPlanYear means,
        Claim<Money> subsidy,
        decimal? proven,
        int year,
        RuleCheck check)
    {
        var currency = subsidy.Value?.Currency ?? default;
        var needed = AmountOf(subsidy, currency);
        var (own, state) = (AmountOf(means.OwnRevenue, currency), AmountOf(means.StateContribution, currency));
        if (needed.Most <= (own.Least ?? 0) + (state.Least ?? 0) || IsProven(needed, means, currency, proven))
        {
            return;
        }

        if (needed.Least > own.Most + state.Most)
        {
            check.Breaks(
                At(year, nameof(means.SubsidyRequired)),
                new(
                    $"En {means.Year}, il faut {subsidy.Value} de subvention ; la commune et l'État mettent "
                    + $"{new Money((own.Most + state.Most)!.Value, currency)}.",
                    $"In {means.Year} a subsidy of {subsidy.Value} is needed; the commune and the State put in "
                    + $"{new Money((own.Most + state.Most)!.Value, currency)}."),
                new(
                    "Réduire le plan, ou trouver qui porte le reste.",
                    "Cut the plan, or find who bears the rest."));
            return;
        }

        var unknown = !needed.IsExact ? nameof(means.SubsidyRequired)
            : !own.IsExact ? nameof(means.OwnRevenue)
            : nameof(means.StateContribution);
        check.Undecided(At(year, unknown));
    }

    // Communes are known to have paid that much of what health costs.
    private static bool IsProven(Bound<decimal> needed, HealthPlanYear means, Currency currency, decimal? proven) =>
        needed.Most * 100 <= AmountOf(means.Cost, currency).Least * proven;

    private static JsonPointer At(int year, string member) =>
        JsonPointer.Root / nameof(CommunalHealthPlan.YearlyMeans) / year / member;
}
