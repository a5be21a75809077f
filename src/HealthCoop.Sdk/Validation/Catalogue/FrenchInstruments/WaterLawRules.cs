using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Rules of the law on cooperation paid out of water and sanitation budgets.</summary>
internal static class WaterLawRules
{
    /// <summary>Gets the rule on the share of a service budget's own resources.</summary>
    /// <remarks>The law counts by year. Where no payments by year are told, only more than all years together allow is
    /// surely too much. That the action is one of water or sanitation is left out: activities have no sector. Each
    /// source is one service budget, so nothing is pooled.</remarks>
    public static Rule WithinOwnResources { get; } = Rule.For<FundingSource>(
        new("FR-OUDIN"),
        FindingSeverity.Error,
        new("Loi Oudin-Santini : 1 % des ressources du service", "Oudin-Santini law: 1 % of the service's resources"),
        Check) with
    {
        Statement = new(
            "Un budget d'eau ou d'assainissement donne chaque année, de ses ressources propres, la part au plus "
            + "que la loi "
            + "admet : 1 %.",
            "A water or sanitation budget gives each year at most the share of its own resources that the law allows: "
            + "1 %."),
        Rationale = new(
            "L'usager paie le service de l'eau : la loi borne ce qui peut en être donné ailleurs ; au-delà, c'est le "
            + "budget général qui paie.",
            "Users pay for the water service: the law limits what of it may be given elsewhere; the general budget "
            + "pays what goes beyond."),
        SourceText = new(
            "CGCT, article L1115-1-1 (loi n° 2005-95 du 9 février 2005, dite Oudin-Santini)",
            "French code of local authorities, article L1115-1-1 (law 2005-95 of 9 February 2005, Oudin-Santini)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [WithinOwnResources];

    private static void Check(FundingSource source, Programme programme, RuleCheck check)
    {
        if (check.TermOf<OwnResourcesTerm>(source) is not { MaximumShare: var share } term
            || programme.Budget is not { } budget)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        var resources = Contribution.In(budget.Currency, source.OwnResources);
        var yearly = new Bound<Money>(resources.Least * share, resources.Most * share);
        CheckWhole(source, budget, yearly, programme, check);
    }

    private static void CheckWhole(
        FundingSource source,
        Budget budget,
        Bound<Money> yearly,
        Programme programme,
        RuleCheck check)
    {
        var given = Contribution.Of(source, budget.Total, budget.Currency);
        if (given.Most <= yearly.Least)
        {
            return;
        }

        if (given.Least > yearly.Most * YearsOf(programme))
        {
            Breaks(source.Amount is null ? nameof(source.Rate) : nameof(source.Amount), yearly.Most, check);
            return;
        }

        if (!yearly.IsExact)
        {
            check.Undecided(nameof(source.OwnResources));
        }
        else if (!given.IsExact)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }
        else
        {
            CheckYears(source, budget, yearly.Most, check);
        }
    }

    private static void CheckYears(FundingSource source, Budget budget, Money? yearly, RuleCheck check)
    {
        if (source.Instalments.IsEmpty)
        {
            check.Undecided(nameof(source.Instalments));
        }

        for (var i = 0; i < source.Instalments.Count; i++)
        {
            var first = source.Instalments[i];
            if (YearOf(first) is not { } year)
            {
                check.Undecided(JsonPointer.Root / nameof(source.Instalments) / i / nameof(first.On));
                continue;
            }

            if (PaidIn(year, source, budget.Currency) > yearly)
            {
                Breaks(nameof(source.Instalments), yearly, check);
                return;
            }

            if (!Contribution.In(budget.Currency, first.Amount).IsExact)
            {
                check.Undecided(JsonPointer.Root / nameof(source.Instalments) / i / nameof(first.Amount));
            }
        }
    }

    // Payments are few. What is not surely paid leaves the rule undecided, unless the rest alone breaks it.
    private static Money? PaidIn(int year, FundingSource source, Currency currency)
    {
        Money? paid = null;
        foreach (var instalment in source.Instalments)
        {
            if (YearOf(instalment) == year && Contribution.In(currency, instalment.Amount).Least is { } amount)
            {
                paid = paid is { } before ? before + amount : amount;
            }
        }

        return paid;
    }

    private static int? YearOf(Instalment instalment) =>
        DayBounds.Of(instalment.On) is { First: { } first, Last: { } last } && first.Year == last.Year
            ? first.Year
            : null;

    // Nothing where start or end is not known: then nothing is surely too much.
    private static decimal? YearsOf(Programme programme) =>
        ProgrammeEnd.Of(programme).Last is { } last && DayBounds.Of(programme.Start).First is { } first
            ? last.Year - first.Year + 1
            : null;

    private static void Breaks(string member, Money? yearly, RuleCheck check) => check.Breaks(
        member,
        new(
            $"La loi admet {yearly} par an au plus ; le service donne davantage.",
            $"The law allows at most {yearly} a year; the service gives more."),
        new(
            "Réduire le versement, ou prendre le surplus sur le budget général.",
            "Reduce the payment, or take the surplus from the general budget."));
}
