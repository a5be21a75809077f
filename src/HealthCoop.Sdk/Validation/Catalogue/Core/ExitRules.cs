using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about what is left when the programme ends.</summary>
internal static class ExitRules
{
    private static readonly Narrative NotApproved = new(
        "Ceux à qui reste ce que le programme crée n'ont pas approuvé de plan de sortie.",
        "Those to whom the programme leaves what it creates have approved no exit plan.");

    private static readonly Narrative ApproveIt = new(
        "Faire délibérer les propriétaires sur qui gère et qui paie après la fin.",
        "Let the owners resolve who runs it and who pays after the end.");

    /// <summary>Gets the rule that a payer can afford what it will pay.</summary>
    /// <remarks>Own revenue is what a communal health plan of the payer states as such, in the last year of which it is
    /// known: the model knows no other.</remarks>
    public static Rule PayerCanAfford { get; } = Rule.For<Partner>(
        new("HC-SUS-002"),
        FindingSeverity.Warning,
        new(
            "Ce qu'une collectivité paiera après la fin reste à sa portée",
            "What an authority will pay after the end stays within its means"),
        CheckPayer) with
    {
        Statement = new(
            "Les coûts récurrents qu'une collectivité paiera après la fin ne dépassent pas la part fixée de ses "
            + "recettes propres, telles que son plan de santé les donne.",
            "The recurrent costs that an authority will pay after the end do not exceed the set share of its own "
            + "revenue, as its health plan states it."),
        Rationale = new(
            "Un centre dont la commune ne peut payer ni le gardien ni l'énergie ferme avec le projet.",
            "A centre whose commune can pay neither guard nor energy closes with the project."),
        SourceText = new(
            "Déduit : test du budget local, 10 % des recettes propres",
            "Derived: local budget test, 10 % of own revenue"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Facilities | ProgrammePart.HealthPlans | ProgrammePart.Budget | ProgrammePart.Start,
    };

    /// <summary>Gets the rule that the owners approve in time what happens after the end.</summary>
    /// <remarks>It is about programmes that leave something to be run: works, equipment, an opening or a
    /// body.</remarks>
    public static Rule ExitIsApproved { get; } = Rule.For<Programme>(
        new("HC-SUS-003"),
        FindingSeverity.Warning,
        new("Le plan de sortie est approuvé à temps", "The exit plan is approved in time"),
        CheckExit) with
    {
        Statement = new(
            "Ceux à qui reste ce que le programme crée approuvent un plan de sortie, le nombre de mois demandé avant "
            + "la fin.",
            "Those to whom the programme leaves what it creates approve an exit plan, as many months before the end as "
            + "are asked for."),
        Rationale = new(
            "Après la fin, il n'y a plus personne pour négocier : le vote du budget local doit venir avant.",
            "After the end nobody is left to negotiate: the local budget must be voted before."),
        SourceText = new(
            "Déduit de la pratique : six mois, le temps d'un vote du budget",
            "Derived from practice: six months, the time of a budget vote"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.Attestations | ProgrammePart.ActivityDetails | ProgrammePart.Institutions
            | ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [PayerCanAfford, ExitIsApproved];

    private static void CheckPayer(Partner payer, Programme programme, RuleCheck check)
    {
        if (payer.Type != OrganisationType.LocalGovernment || !PaysAnything(payer, programme))
        {
            check.DoesNotApply();
            return;
        }

        if (OwnRevenueOf(payer, programme) is not { Revenue: { } revenue } known)
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.HealthPlans));
        }
        else if (check.Figure(null, programme) is { } percent)
        {
            var burden = new PayersBurden(payer, programme, revenue.Currency);
            CheckBurden(burden, known.Year, Percentage.FromPercent(percent), revenue, check);
        }
    }

    private static void CheckBurden(
        PayersBurden burden,
        int year,
        Percentage share,
        Money revenue,
        RuleCheck check)
    {
        if (burden.Least > revenue * share)
        {
            check.Breaks(
                JsonPointer.Root,
                new(
                    $"Après la fin, le payeur devra {burden.Least} par an, plus de {share} de ses recettes propres "
                    + $"({year} : {revenue}).",
                    $"After the end the payer will owe {burden.Least} a year, more than {share} of its own revenue "
                    + $"({year}: {revenue})."),
                new(
                    "Réduire ces coûts, ou les partager avec d'autres payeurs.",
                    "Cut these costs, or share them with other payers."));
        }
        else
        {
            burden.ReportUnknown(check);
        }
    }

    private static bool PaysAnything(Partner payer, Programme programme)
    {
        foreach (var facility in programme.Facilities)
        {
            foreach (var cost in facility.RunningCosts)
            {
                if (cost.PayerAfterEnd == payer.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The own revenue of the last year for which a plan of the payer states it.
    private static (int Year, Money? Revenue) OwnRevenueOf(Partner payer, Programme programme)
    {
        (int Year, Money? Revenue) last = default;
        foreach (var plan in programme.HealthPlans)
        {
            foreach (var means in plan.YearlyMeans)
            {
                if (plan.Owner == payer.Id
                    && means.OwnRevenue is { Value: { } revenue, Comparator: Comparator.Exactly }
                    && (last.Revenue is null || means.Year > last.Year))
                {
                    last = (means.Year, revenue);
                }
            }
        }

        return last;
    }

    private static void CheckExit(Programme programme, RuleCheck check)
    {
        if (!LeavesAnything(programme))
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsAttested(AttestationMatter.ExitPlanApproved, programme, NotApproved, ApproveIt);
        if (AttestedMatters.IsSo(programme, AttestationMatter.ExitPlanApproved) is true
            && check.Figure(null, programme) is { } months)
        {
            var index = AttestedMatters.IndexOf(programme, AttestationMatter.ExitPlanApproved)!.Value;
            CheckApproval(programme, index, (int)months, check);
        }
    }

    private static void CheckApproval(Programme programme, int index, int months, RuleCheck check)
    {
        var on = programme.Attestations[index].On;
        var place = JsonPointer.Root / nameof(programme.Attestations) / index / nameof(Attestation.On);
        var (approved, end) = (DayBounds.Of(on), ProgrammeEnd.Of(programme));
        var (first, last) = (end.First?.PlusMonths(-months), end.Last?.PlusMonths(-months));
        if (approved.First > last)
        {
            check.Breaks(
                place,
                new(
                    $"Le plan de sortie est approuvé le {on!.Value}, moins de {months} mois avant la fin : il le "
                    + $"faut au plus tard le {last?.ToIso()}.",
                    $"The exit plan is approved on {on!.Value}, less than {months} months before the end: it must be "
                    + $"by {last?.ToIso()}."),
                new("Avancer l'approbation.", "Bring the approval forward."));
        }
        else if (!(approved.Last <= first))
        {
            check.Undecided(approved.IsKnown() ? JsonPointer.Root / ProgrammeEnd.UnknownMember(programme) : place);
        }
    }

    private static bool LeavesAnything(Programme programme)
    {
        if (!programme.Institutions.IsEmpty)
        {
            return true;
        }

        foreach (var activity in programme.Activities)
        {
            if (activity is Works or Opening or EquipmentSupply { Items.IsEmpty: false })
            {
                return true;
            }
        }

        return false;
    }
}
