using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about pre-financing and payments.</summary>
internal static class PaymentRules
{
    private static readonly Narrative PaymentText = new(
        "PRAG 2010, conditions générales, article 15 : modalités de paiement",
        "PRAG 2010, general conditions, Article 15: payment arrangements");

    /// <summary>A short or small grant is paid in one go and a balance.</summary>
    public static Rule SmallIsPaidAtOnce { get; } = Rule.For<FundingSource>(
        new("EU-PREFIN-2010-1"),
        FindingSeverity.Error,
        new("Petite subvention : préfinancement unique, puis solde", "Small grant: one pre-financing, then a balance"),
        static (source, programme, check) => Check(source, programme, check, isSmall: true)) with
    {
        Statement = new(
            "Une subvention courte ou petite est versée à 80 % au plus à la signature, et le solde après le rapport "
            + "final.",
            "A short or small grant is paid up to 80 % at signature, and the balance after the final report."),
        Rationale = new(
            "Qui compte sur plus que le préfinancement permis manque d'argent avant le solde.",
            "Whoever counts on more than the pre-financing allowed lacks money before the balance."),
        SourceText = PaymentText,
        Evidence = Evidence.PublicSource,
        Reads = PartsThatPay,
    };

    /// <summary>The pre-financing of a large grant leaves a balance.</summary>
    /// <remarks>The first tranche, 80 % of the first year's budget, is not checked: budgets have no years.</remarks>
    public static Rule LargeLeavesBalance { get; } = Rule.For<FundingSource>(
        new("EU-PREFIN-2010-2"),
        FindingSeverity.Error,
        new("Grande subvention : 90 % au plus avant le solde", "Large grant: 90 % at the most before the balance"),
        static (source, programme, check) => Check(source, programme, check, isSmall: false)) with
    {
        Statement = new(
            "Les préfinancements d'une subvention longue et grande font 90 % au plus ; le solde suit le rapport final.",
            "The pre-financing of a long and large grant makes 90 % at the most; the balance follows the final "
            + "report."),
        Rationale = new(
            "Les derniers dixièmes sont avancés par le bénéficiaire : son plan de trésorerie doit le dire.",
            "The last tenths are advanced by the beneficiary, which its cash plan has to say."),
        SourceText = PaymentText,
        Evidence = Evidence.PublicSource,
        Reads = PartsThatPay,
    };

    public static ValueList<Rule> All { get; } = [SmallIsPaidAtOnce, LargeLeavesBalance];

    private static ProgrammePart PartsThatPay =>
        ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration;

    private static void Check(FundingSource source, Programme programme, RuleCheck check, bool isSmall)
    {
        if (source.Instalments.IsEmpty || !check.IsOfCall(source))
        {
            check.DoesNotApply();
            return;
        }

        var budget = programme.Budget;
        var grant = Contribution.Of(source, budget?.Total, budget?.Currency ?? default);
        var isLow = IsLow(grant, programme, check);
        var isShort = check.Figure("months", programme) is { } months ? IsShort(programme, (int)months) : null;
        if (isLow == true || isShort == true || (isLow, isShort) == (false, false))
        {
            CheckShare(source, grant, programme, check, isSmall == (isLow == true || isShort == true));
            return;
        }

        if (isLow is null)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }

        if (isShort is null)
        {
            check.UndecidedAt(JsonPointer.Root / ProgrammeEnd.UnknownMember(programme));
        }
    }

    private static bool? IsLow(Bound<Money> grant, Programme programme, RuleCheck check) =>
        check.Figure("amount", programme) is { } limit
        && EuropeanMoney.InBudget(limit, programme.Budget, programme.Start.Value?.Earliest) is { } amount
            ? grant.IsAtMost(amount)
            : null;

    private static bool? IsShort(Programme programme, int months)
    {
        if (programme.Duration is { Value: { Unit: LengthUnit.Months } length, Comparator: Comparator.Exactly })
        {
            return length.Count <= months;
        }

        var (start, end) = (DayBounds.Of(programme.Start), ProgrammeEnd.Of(programme));
        var longest = Length.Months(months);
        return end.Last <= ProgrammeEnd.After(start.First, longest) ? true
            : end.First > ProgrammeEnd.After(start.Last, longest) ? false
            : null;
    }

    private static void CheckShare(
        FundingSource source,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check,
        bool applies)
    {
        if (!applies)
        {
            check.DoesNotApply();
            return;
        }

        if (check.Figure("share", programme) is not { } share)
        {
            return;
        }

        var (least, most) = PreFinancing(source);
        if (least > grant.Most?.Amount * share)
        {
            var cap = Percentage.FromFraction(share);
            check.Breaks(
                nameof(source.Instalments),
                new(
                    $"Les préfinancements dépassent {cap} de la subvention ({grant.Most}).",
                    $"The pre-financing exceeds {cap} of the grant ({grant.Most})."),
                new("Reporter la différence sur le solde.", "Move the difference to the balance."));
        }
        else if (!(most <= grant.Least?.Amount * share))
        {
            RequireInstalments(source, grant.IsExact, check);
        }
    }

    // What is paid before the balance, at the least and at the most.
    private static (decimal Least, decimal? Most) PreFinancing(FundingSource source)
    {
        var (least, most) = (0m, (decimal?)0m);
        foreach (var instalment in source.Instalments)
        {
            if (instalment.IsBalance != true)
            {
                var amount = Bounds.Of(instalment.Amount);
                least += instalment.IsBalance == false ? amount.Least?.Amount ?? 0 : 0;
                most += amount.Most?.Amount;
            }
        }

        return (least, most);
    }

    private static void RequireInstalments(FundingSource source, bool knowsGrant, RuleCheck check)
    {
        if (!knowsGrant)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }

        for (var i = 0; i < source.Instalments.Count; i++)
        {
            var instalment = source.Instalments[i];
            if (instalment.IsBalance != true)
            {
                check.NeedsKnown(
                    JsonPointer.Root / nameof(source.Instalments) / i,
                    (nameof(instalment.Amount), Bounds.Of(instalment.Amount).IsExact),
                    (nameof(instalment.IsBalance), instalment.IsBalance is not null));
            }
        }
    }
}
