using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
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
            "Une subvention assez courte ou petite pour un échéancier de l'appel n'est pas versée au-delà de la "
            + "part que "
            + "celui-ci admet avant le solde, qui suit le rapport final.",
            "A grant that is short or small enough for a schedule of the call is not paid beyond the share that the "
            + "schedule allows before the balance, which follows the final report."),
        Rationale = new(
            "Qui compte sur plus que le préfinancement permis manque d'argent avant le solde.",
            "Whoever counts on more than the pre-financing allowed lacks money before the balance."),
        SourceText = PaymentText,
        Evidence = Evidence.PublicSource,
        Reads = PartsThatPay,
    };

    /// <summary>The pre-financing of a large grant leaves a balance.</summary>
    /// <remarks>Budgets have no years: a first payment out of the first year's budget is held against the whole grant,
    /// which is no less.</remarks>
    public static Rule LargeLeavesBalance { get; } = Rule.For<FundingSource>(
        new("EU-PREFIN-2010-2"),
        FindingSeverity.Error,
        new("Grande subvention : 90 % au plus avant le solde", "Large grant: 90 % at the most before the balance"),
        static (source, programme, check) => Check(source, programme, check, isSmall: false)) with
    {
        Statement = new(
            "Les préfinancements d'une subvention plus longue et plus grande ne dépassent pas la part que "
            + "l'appel admet, "
            + "ni le premier la sienne ; le solde suit le rapport final.",
            "The pre-financing of a longer and larger grant does not exceed the share that the call allows, nor the "
            + "first payment its own; the balance follows the final report."),
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
        if (source.Instalments.IsEmpty || check.TermOf<PreFinancingTerm>(source) is not { } term)
        {
            check.DoesNotApply();
            return;
        }

        check.Cite(term.SourceText);
        var budget = programme.Budget;
        var grant = Contribution.Of(source, budget?.Total, budget?.Currency ?? default);
        foreach (var schedule in term.Schedules)
        {
            var isLow = IsLow(grant, schedule, programme);
            var isShort = IsShort(schedule, programme);
            var isLimited = schedule is not { UpToDuration: null, UpToGrant: null };
            if (!isLimited || isLow == true || isShort == true)
            {
                CheckShares(source, grant, schedule, check, isLimited == isSmall);
                return;
            }

            if ((isLow, isShort) != (false, false))
            {
                Require(source, isLow.HasValue, isShort.HasValue, programme, check);
                return;
            }
        }

        check.DoesNotApply();
    }

    private static void Require(
        FundingSource source,
        bool knowsAmount,
        bool knowsLength,
        Programme programme,
        RuleCheck check)
    {
        if (!knowsAmount)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }

        if (!knowsLength)
        {
            check.UndecidedAt(JsonPointer.Root / ProgrammeEnd.UnknownMember(programme));
        }
    }

    private static bool? IsLow(Bound<Money> grant, PreFinancingSchedule schedule, Programme programme) =>
        schedule.UpToGrant is not { } limit ? false
        : LimitMoney.InBudget(limit, programme) is { } amount ? grant.IsAtMost(amount)
        : null;

    private static bool? IsShort(PreFinancingSchedule schedule, Programme programme)
    {
        if (schedule.UpToDuration is not { } longest)
        {
            return false;
        }

        if (programme.Duration is { Value: { } length, Comparator: Comparator.Exactly } && length.Unit == longest.Unit)
        {
            return length.Count <= longest.Count;
        }

        var (start, end) = (DayBounds.Of(programme.Start), ProgrammeEnd.Of(programme));
        return end.Last <= ProgrammeEnd.After(start.First, longest) ? true
            : end.First > ProgrammeEnd.After(start.Last, longest) ? false
            : null;
    }

    private static void CheckShares(
        FundingSource source,
        Bound<Money> grant,
        PreFinancingSchedule schedule,
        RuleCheck check,
        bool applies)
    {
        if (!applies)
        {
            check.DoesNotApply();
            return;
        }

        if (schedule.MaximumBeforeBalance is { } most && !MayKeepWithin(source, grant, most, check))
        {
            return;
        }

        // A part of the grant is no more than the grant.
        if (schedule.FirstShare is { } share
            && source.Instalments[0] is { IsBalance: false } first
            && Bounds.Of(first.Amount).Least > grant.Most * share)
        {
            check.Breaks(
                JsonPointer.Root / nameof(source.Instalments) / 0 / nameof(first.Amount),
                new(
                    $"Le premier versement dépasse {share} de la subvention ({grant.Most}).",
                    $"The first payment exceeds {share} of the grant ({grant.Most})."),
                MoveToBalance);
        }
    }

    private static Narrative MoveToBalance { get; } =
        new("Reporter la différence sur un versement ultérieur.", "Move the difference to a later payment.");

    // Whether what is paid before the balance may keep within a share.
    private static bool MayKeepWithin(FundingSource source, Bound<Money> grant, Percentage share, RuleCheck check)
    {
        var (least, most) = PreFinancing(source);
        if (least > (grant.Most * share)?.Amount)
        {
            check.Breaks(
                nameof(source.Instalments),
                new(
                    $"Les préfinancements dépassent {share} de la subvention ({grant.Most}).",
                    $"The pre-financing exceeds {share} of the grant ({grant.Most})."),
                MoveToBalance);
            return false;
        }

        if (!(most <= (grant.Least * share)?.Amount))
        {
            RequireInstalments(source, grant.IsExact, check);
        }

        return true;
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
