using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules of calls and instruments, whose figures are dated data: grant profiles.</summary>
internal static class GrantRules
{
    private static readonly Narrative CapText = new(
        "PRAG, annexe B, lignes 7 à 11 ; le plafond est celui du profil de l'appel",
        "PRAG, Annex B, rows 7 to 11; the cap is that of the call's profile");

    internal static readonly Narrative AtTheCap =
        new("Ramené au plafond de l'appel.", "Brought down to the cap of the call.");

    public static Rule WithinCeiling { get; } = Rule.For<FundingSource>(
        new("HC-FIN-001"),
        FindingSeverity.Error,
        new("La subvention reste sous le plafond de son appel", "The grant keeps within the ceiling of its call"),
        CheckCeiling) with
    {
        Aliases = [new("EU-RATE")],
        Statement = new(
            "Le taux et le montant d'une subvention tiennent entre le plancher et le plafond de l'appel en vigueur au "
            + "début du programme ; où l'appel ne fixe pas de taux, un financement intégral est justifié.",
            "The rate and the amount of a grant lie between the floor and the ceiling of the call in force when the "
            + "programme starts; where the call lays down no rate, full financing is justified."),
        Rationale = new(
            "Une demande hors des bornes de l'appel est écartée sans être lue.",
            "An application outside of the call's limits is rejected without being read."),
        Reads = ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.Attestations
            | ProgrammePart.Territories,
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
        Aliases = [new("EU-INDIRECT")],
        Rationale = new(
            "Ce qui dépasse le taux forfaitaire n'est pas remboursé.",
            "What exceeds the flat rate is not paid back."),
        Reads = ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.ActivityCosts,
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
        Aliases = [new("EU-RESERVE")],
        Rationale = new(
            "Une réserve trop grande est ramenée au plafond, et le budget ne fait plus son total.",
            "A reserve that is too large is cut to the cap, and the budget no longer makes its total."),
        Reads = ProgrammePart.Budget | ProgrammePart.Start | ProgrammePart.ActivityCosts,
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

        if (ProfileOf(source, check) is not { } profile)
        {
            check.Undecided(nameof(source.Profile));
            return;
        }

        check.Cite(profile.SourceText);
        CheckInForce(profile, programme, check);
        CheckBounds(source, profile, programme, check);
        if (profile.MaximumRate is null)
        {
            CheckFullFinancing(source, programme, check);
        }
    }

    private static void CheckBounds(FundingSource source, GrantProfile profile, Programme programme, RuleCheck check)
    {
        if (profile is { MaximumRate: null, MinimumRate: null, Ceiling: null, Floor: null })
        {
            check.Undecided(nameof(source.Profile));
            return;
        }

        var budget = programme.Budget;
        var grant = Contribution.Of(source, budget?.Total, budget?.Currency ?? default);
        if (profile.MaximumRate is { } most)
        {
            GrantRate.Check(source, most, profile.Find<MultiCountryTerm>(), grant, programme, check);
        }

        if (profile.MinimumRate is { } least)
        {
            GrantFloor.CheckRate(source, least, grant, programme, check);
        }

        if (profile.Ceiling is { } ceiling)
        {
            CheckAmount(source, ceiling, grant, programme, check);
        }

        if (profile.Floor is { } floor)
        {
            GrantFloor.CheckAmount(source, floor, grant, programme, check);
        }
    }

    private static void CheckFullFinancing(FundingSource source, Programme programme, RuleCheck check)
    {
        if (Bounds.Of(source.Rate).IsAtLeast(Percentage.FromPercent(100)) == true)
        {
            check.NeedsAttested(
                AttestationMatter.FullFinancingJustified,
                programme,
                new(
                    "La subvention paie tout, sans raison que les règles du bailleur nomment.",
                    "The grant pays for everything, without a reason that the funder's rules name."),
                new(
                    "Trouver un cofinanceur, ou justifier l'exception.",
                    "Find a co-financier, or justify the exception."));
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
            var (first, last) = DayBounds.Of(programme.Start);
            check.Breaks(
                nameof(FundingSource.Profile),
                new(
                    $"Le profil « {profile.Id} » vaut pour des débuts dans {profile.InForce}, pas pour {start}.",
                    $"The profile '{profile.Id}' holds for starts within {profile.InForce}, not for {start}."),
                ProfilesInForce.Instead(check.Reference, first!.Value, last!.Value));
        }
    }

    // Nothing where the start is not known, or not precisely enough.
    private static bool? IsInForce(GrantProfile profile, Programme programme) =>
        DayBounds.Of(programme.Start) is { First: { } first, Last: { } last }
        && profile.InForce.Contains(first) is var isInForce
        && profile.InForce.Contains(last) == isInForce
            ? isInForce
            : null;

    private static void CheckAmount(
        FundingSource source,
        Money ceiling,
        Bound<Money> grant,
        Programme programme,
        RuleCheck check)
    {
        if (LimitMoney.InBudget(ceiling, programme) is not { } most
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

    private static GrantProfile? ProfileOf(FundingSource source, RuleCheck check) =>
        source.Profile is { } id && check.Reference.Find(id) is { Evidence: not Evidence.Unconfirmed } profile
            ? profile
            : null;

    private static void CheckCap(Budget budget, Programme programme, RuleCheck check, CappedCost cost)
    {
        Percentage? lowest = null;
        ValueList<CostType> ineligible = [];
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            var source = budget.Sources[i];
            if (source.Profile is null)
            {
                continue;
            }

            if (ProfileOf(source, check) is not { } profile)
            {
                check.Undecided(JsonPointer.Root / nameof(budget.Sources) / i / nameof(source.Profile));
            }
            else if (cost.CapOf(profile) is { } cap)
            {
                if (!(cap >= lowest))
                {
                    (lowest, ineligible) = (cap, profile.Find<CostTypeTerm>()?.Ineligible ?? []);
                }

                RequireStart(profile, programme, check);
            }
        }

        if (lowest is not { } most)
        {
            check.DoesNotApply();
        }
        else if (DirectCosts.HasNone(programme, cost.Heading))
        {
            CheckCappedRate(most, cost, check);
        }
        else
        {
            CheckCappedItems(most, DirectCosts.Of(programme, cost.Heading, ineligible), check, cost);
        }
    }

    private static void RequireStart(GrantProfile profile, Programme programme, RuleCheck check)
    {
        if (IsInForce(profile, programme) is null)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Start));
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
            var place = JsonPointer.Root / cost.Member;
            check.Breaks(
                place,
                new(
                    $"Le taux est de {cost.Rate!.Value} des coûts directs ; l'appel admet {most} au plus.",
                    $"The rate is {cost.Rate!.Value} of the direct costs; the call allows {most} at the most."),
                new($"Ramener le taux à {most}.", $"Bring the rate down to {most}."),
                Mend.Replace(place, Mend.Correct(cost.Rate!, most, AtTheCap)));
        }
    }

    // A rate that is stated beside items of the heading comes on top of them.
    private static void CheckCappedItems(Percentage most, DirectCosts costs, RuleCheck check, CappedCost cost)
    {
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
    private readonly record struct CappedCost(
        BudgetHeading Heading,
        string Member,
        Claim<Percentage>? Rate,
        Func<GrantProfile, Percentage?> CapOf);
}
