using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Validation.Rules;

/// <summary>Rules of calls and instruments, whose figures are dated data: grant profiles.</summary>
internal static class GrantRules
{
    private static readonly Narrative CapText = new(
        "PRAG, annexe B, lignes 7 à 11 ; le plafond est celui du profil de l'appel",
        "PRAG, Annex B, rows 7 to 11; the cap is that of the call's profile");

    public static Rule WithinCeiling { get; } = Rule.For<FundingSource>(
        new("HC-FIN-001"),
        FindingSeverity.Error,
        new("La subvention reste sous le plafond de son appel", "The grant keeps within the ceiling of its call"),
        CheckCeiling) with
    {
        Statement = new(
            "Le taux et le montant d'une subvention ne dépassent pas ceux de l'appel en vigueur au début du programme.",
            "The rate and the amount of a grant do not exceed those of the call in force when the programme starts."),
        SourceText = new(
            "Lettre Platforma n°16 (75 %) ; le plafond est celui du profil de l'appel",
            "Platforma newsletter 16 (75 %); the ceiling is that of the call's profile"),
        Evidence = Evidence.PublicSource,
    };

    public static Rule IndirectCostsWithinCap { get; } = Rule.For<Budget>(
        new("HC-FIN-003"),
        FindingSeverity.Error,
        new("Les coûts indirects restent sous leur plafond", "Indirect costs keep within their cap"),
        static (budget, programme, check) => CheckCap(
            budget,
            programme,
            check,
            new(
                BudgetHeading.IndirectCosts,
                nameof(budget.IndirectCosts),
                budget.IndirectCosts,
                static profile => profile.IndirectCostCap))) with
    {
        Statement = new(
            "Les coûts indirects (ligne 8) ne dépassent pas leur taux plafond des coûts directs éligibles (ligne 7).",
            "Indirect costs (row 8) do not exceed their capped rate of the direct eligible costs (row 7)."),
        SourceText = CapText,
        Evidence = Evidence.PublicSource,
    };

    public static Rule ReserveWithinCap { get; } = Rule.For<Budget>(
        new("HC-FIN-004"),
        FindingSeverity.Error,
        new("La réserve pour imprévus reste sous son plafond", "The contingency reserve keeps within its cap"),
        static (budget, programme, check) => CheckCap(
            budget,
            programme,
            check,
            new(
                BudgetHeading.ContingencyReserve,
                nameof(budget.ContingencyReserve),
                budget.ContingencyReserve,
                static profile => profile.ContingencyCap))) with
    {
        Statement = new(
            "La réserve pour imprévus (ligne 10) ne dépasse pas son taux plafond des coûts directs éligibles (ligne "
            + "7).",
            "The contingency reserve (row 10) does not exceed its capped rate of the direct eligible costs (row 7)."),
        SourceText = CapText,
        Evidence = Evidence.PublicSource,
    };

    private static void CheckCeiling(FundingSource source, Programme programme, RuleCheck check)
    {
        if (source.Profile is null)
        {
            check.DoesNotApply();
            return;
        }

        if (ProfileOf(source, check) is not { } profile || (profile.MaximumRate is null && profile.Ceiling is null))
        {
            check.Undecided(nameof(source.Profile));
            return;
        }

        CheckInForce(profile, programme, check);
        var budget = programme.Budget;
        var grant = Contribution.Of(source, budget?.Total, budget?.Currency ?? default);
        if (profile.MaximumRate is { } most)
        {
            CheckRate(source, most, grant, programme, check);
        }

        if (profile.Ceiling is { } ceiling)
        {
            CheckAmount(source, ceiling, grant, programme, check);
        }
    }

    private static void CheckInForce(GrantProfile profile, Programme programme, RuleCheck check)
    {
        if (IsInForce(profile, programme) is not { } isInForce)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
        }
        else if (!isInForce)
        {
            var start = programme.Start.Value;
            check.Breaks(
                nameof(FundingSource.Profile),
                new(
                    $"Le profil « {profile.Id} » vaut pour des débuts dans {profile.InForce}, pas pour {start}.",
                    $"The profile '{profile.Id}' holds for starts within {profile.InForce}, not for {start}."),
                new("Prendre le profil en vigueur à cette date.", "Take the profile in force on that day."));
        }
    }

    // Nothing where the start is not known, or not precisely enough.
    private static bool? IsInForce(GrantProfile profile, Programme programme) =>
        DayBounds.Of(programme.Start) is { First: { } first, Last: { } last }
        && profile.InForce.Contains(first) is var isInForce
        && profile.InForce.Contains(last) == isInForce
            ? isInForce
            : null;

    private static void CheckRate(
        FundingSource source,
        Percentage most,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        var total = Contribution.In(programme.Budget?.Currency ?? default, programme.Budget?.Total);
        var isWithin = Bounds.Of(source.Rate).IsAtMost(most)
            ?? (total.Least is { } least && grant.Most <= least * most ? true
                : total.Most is { } whole && grant.Least > whole * most ? false
                : (bool?)null);
        if (isWithin is null)
        {
            check.Undecided(source.Rate is null && source.Amount is not null
                ? nameof(source.Amount)
                : nameof(source.Rate));
        }
        else if (isWithin == false)
        {
            var member = source.Rate is null ? nameof(source.Amount) : nameof(source.Rate);
            var stated = source.Rate?.Value?.ToString() ?? $"{source.Amount?.Value} / {programme.Budget?.Total.Value}";
            check.Breaks(
                member,
                new(
                    $"La subvention est de {stated} ; l'appel admet {most} au plus.",
                    $"The grant is {stated}; the call allows {most} at the most."),
                new(
                    $"Ramener le taux à {most} ou moins, et trouver d'autres cofinanceurs.",
                    $"Bring the rate down to {most} or less, and find other co-financiers."));
        }
    }

    private static void CheckAmount(
        FundingSource source,
        Money ceiling,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        var currency = programme.Budget?.Currency ?? default;
        if (programme.Start.Value?.Earliest is not { } on
            || !RatesOf(programme).TryConvert(ceiling, currency, on, out var most)
            || grant.IsAtMost(most) is not { } isWithin)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }
        else if (!isWithin)
        {
            check.Breaks(
                source.Amount is null ? nameof(source.Rate) : nameof(source.Amount),
                new(
                    $"La subvention est de {grant.Least} ; l'appel admet {ceiling} au plus.",
                    $"The grant is {grant.Least}; the call allows {ceiling} at the most."),
                new("Ramener la subvention sous le plafond.", "Bring the grant below the ceiling."));
        }
    }

    private static ExchangeRates RatesOf(Programme programme) =>
        programme.Budget?.RatesOrFaults(static (_, _) => { }) ?? ExchangeRates.FixedParities;

    private static GrantProfile? ProfileOf(FundingSource source, RuleCheck check) =>
        source.Profile is { } id && check.Reference.Find(id) is { Evidence: not Evidence.Unconfirmed } profile
            ? profile
            : null;

    private static void CheckCap(Budget budget, Programme programme, RuleCheck check, CappedCost cost)
    {
        var caps = new List<Percentage>();
        foreach (var (i, source) in budget.Sources.Index().Where(entry => entry.Item.Profile is not null))
        {
            if (ProfileOf(source, check) is not { } profile)
            {
                check.Undecided(JsonPointer.Root / nameof(budget.Sources) / i / nameof(source.Profile));
            }
            else if (cost.CapOf(profile) is { } cap)
            {
                caps.Add(cap);
                if (IsInForce(profile, programme) is null)
                {
                    check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
                }
            }
        }

        if (caps.Count == 0)
        {
            check.DoesNotApply();
        }
        else if (DirectCosts.HasNone(programme, cost.Heading))
        {
            CheckCappedRate(caps.Min(), cost, check);
        }
        else
        {
            CheckCappedItems(caps.Min(), programme, check, cost);
        }
    }

    private static void CheckCappedRate(Percentage most, CappedCost cost, RuleCheck check)
    {
        if (Bounds.Of(cost.Rate).IsAtMost(most) is not { } isWithin)
        {
            check.Undecided(cost.Member);
        }
        else if (!isWithin)
        {
            check.Breaks(
                cost.Member,
                new(
                    $"Le taux est de {cost.Rate!.Value} des coûts directs ; l'appel admet {most} au plus.",
                    $"The rate is {cost.Rate!.Value} of the direct costs; the call allows {most} at the most."),
                new($"Ramener le taux à {most}.", $"Bring the rate down to {most}."));
        }
    }

    // A rate that is stated beside items of the heading comes on top of them.
    private static void CheckCappedItems(Percentage most, Programme programme, RuleCheck check, CappedCost cost)
    {
        var costs = DirectCosts.Of(programme, cost.Heading);
        foreach (var unknown in costs.Unknown)
        {
            check.UndecidedAt(unknown);
        }

        if (cost.Rate is not null && !Bounds.Of(cost.Rate).IsExact)
        {
            check.Undecided(cost.Member);
        }
        else if (costs.Unknown.Count == 0)
        {
            var stated = costs.UnderHeading + (costs.Direct * (cost.Rate?.Value ?? default));
            if (stated > costs.Direct * most)
            {
                check.BreaksAt(
                    costs.FirstUnderHeading,
                    new(
                        $"La rubrique fait {stated} ; l'appel admet {most} de {costs.Direct} de coûts directs.",
                        $"The heading makes {stated}; the call allows {most} of {costs.Direct} of direct costs."),
                    new("Réduire ces postes.", "Cut these items."));
            }
        }
    }

    /// <summary>A cost that is a capped rate of the direct costs.</summary>
    private sealed record CappedCost(
        BudgetHeading Heading,
        string Member,
        Claim<Percentage>? Rate,
        Func<GrantProfile, Percentage?> CapOf);
}
