using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about visibility and verification.</summary>
internal static class VisibilityRules
{
    private static readonly Narrative NotVisible = new(
        "Le financement n'est pas rendu visible, et rien n'en dispense pour la sécurité.",
        "The funding is not made known, and no waiver for security stands.");

    private static readonly Narrative MakeVisible = new(
        "Nommer le financeur dans ce que le programme publie, ou faire acter la dérogation de sécurité.",
        "Name the funder in what the programme publishes, or have the security waiver recorded.");

    /// <summary>Gets the rule that expenditure of a large grant is verified.</summary>
    /// <remarks>
    /// Above the higher figure each request after the first payment needs a verification. A cost without an exact
    /// quantity is taken to pay for all of them.
    /// </remarks>
    public static Rule ExpenditureIsVerified { get; } = Rule.For<FundingSource>(
        new("HC-MON-004"),
        FindingSeverity.Error,
        new(
            "La vérification des dépenses d'une grande subvention est budgétée",
            "Verification of a large grant's expenditure is budgeted"),
        CheckVerification) with
    {
        Statement = new(
            "Une subvention au-dessus du seuil a une ligne de vérification des dépenses ; au-dessus du second seuil, "
            + "une vérification pour chaque demande de paiement.",
            "A grant above the threshold has a line for the verification of expenditure; above the second threshold, a "
            + "verification for each request for payment."),
        Rationale = new(
            "Sans vérification budgétée, le solde n'est pas payé, ou l'audit se paie sur les fonds propres.",
            "Without a budgeted verification the balance is not paid, or the audit is paid out of own funds."),
        SourceText = new(
            "PRAG : seuil fixé dans les conditions particulières",
            "PRAG: threshold set in the special conditions"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Budget | ProgrammePart.ActivityCosts | ProgrammePart.Start,
    };

    /// <summary>Gets the rule that funding is made known.</summary>
    /// <remarks>A cost of visibility shows that it is planned; an attestation to the contrary counts for
    /// more.</remarks>
    public static Rule FundingIsKnown { get; } = Rule.For<Budget>(
        new("HC-MON-005"),
        FindingSeverity.Error,
        new("Le financement est rendu visible", "The funding is made known"),
        CheckVisibility) with
    {
        Statement = new(
            "Le financement d'un appel est mentionné, sauf si une dérogation pour la sécurité est actée.",
            "Funding from a call is mentioned, unless a waiver for security is recorded."),
        Rationale = new(
            "Une clause de visibilité oubliée rend des dépenses inéligibles ; en zone de crise, un logo peut désigner "
            + "une cible.",
            "A visibility clause that is forgotten makes expenditure ineligible; in a crisis zone a logo can mark a "
            + "target."),
        SourceText = new(
            "PRAG, art. 6 : visibilité ; dérogation dans les zones de crise",
            "PRAG, art. 6: visibility; derogation in crisis zones"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Attestations | ProgrammePart.ActivityCosts,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [ExpenditureIsVerified, FundingIsKnown];

    private static void CheckVerification(FundingSource source, Programme programme, RuleCheck check)
    {
        if (source.Profile is null)
        {
            check.DoesNotApply();
        }
        else if (IsAbove("threshold", source, programme, check) is true)
        {
            CheckCosts(source, programme, check);
        }
    }

    // Nothing where that is not known, which is reported.
    private static bool? IsAbove(string figure, FundingSource source, Programme programme, RuleCheck check)
    {
        if (programme.Budget is not { } budget || check.Figure(figure, programme) is not { } euros)
        {
            return null;
        }

        var start = programme.Start.Value?.Earliest ?? default;
        if (!RatesOf(budget).TryConvert(Money.Eur(euros), budget.Currency, start, out var limit))
        {
            check.UndecidedAt(JsonPointer.Root / nameof(programme.Budget) / nameof(budget.ExchangeRates));
            return null;
        }

        var isAtMost = Contribution.Of(source, budget.Total, budget.Currency).IsAtMost(limit);
        if (isAtMost is null)
        {
            check.Undecided(Contribution.UnknownMember(source));
        }

        return !isAtMost;
    }

    private static ExchangeRates RatesOf(Budget budget) => Budget.RatesOf(budget);

    private static void CheckCosts(FundingSource source, Programme programme, RuleCheck check)
    {
        var planned = VerificationsIn(programme);
        var requests = source.Instalments.Count - 1;
        if (planned.IsAtLeast(1) is not true)
        {
            CheckNumber(planned, 1, programme, check);
        }
        else if (planned.IsAtLeast(requests) is not true
            && IsAbove("each-request-threshold", source, programme, check) is true)
        {
            CheckNumber(planned, requests, programme, check);
        }
    }

    private static void CheckNumber(Bound<decimal> planned, int asked, Programme programme, RuleCheck check)
    {
        if (planned.Most is not { } most)
        {
            ReportUnlisted(programme, check);
            return;
        }

        var number = DecimalText.Write(most);
        check.BreaksAt(
            JsonPointer.Root / nameof(programme.Activities),
            new(
                $"Vérifications des dépenses prévues : {number} ; il en faut {asked}.",
                $"Verifications of expenditure planned: {number}; it takes {asked}."),
            new(
                "Ajouter une ligne de coût de ce type, avec son nombre.",
                "Add a cost item of this type, with its number."));
    }

    // What an activity costs that lists no cost is not known.
    private static Bound<decimal> VerificationsIn(Programme programme)
    {
        var (number, mayBeMore) = (0m, programme.Activities.IsEmpty);
        foreach (var activity in programme.Activities)
        {
            mayBeMore |= activity.Costs.IsEmpty;
            foreach (var cost in activity.Costs)
            {
                if (cost.Type == CostType.ExpenditureVerification)
                {
                    number += NumberOf(cost);
                }
            }
        }

        return new(number, mayBeMore ? null : number);
    }

    // As many as can be asked for, where no exact number is stated.
    private static decimal NumberOf(CostItem cost) =>
        cost.Quantity is { Value: { } number, Comparator: Comparator.Exactly }
            ? Math.Min(number, int.MaxValue)
            : int.MaxValue;

    private static void ReportUnlisted(Programme programme, RuleCheck check)
    {
        var list = JsonPointer.Root / nameof(programme.Activities);
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            if (programme.Activities[i].Costs.IsEmpty)
            {
                check.UndecidedAt(list / i / nameof(Activity.Costs));
                return;
            }
        }

        check.UndecidedAt(list);
    }

    private static void CheckVisibility(Budget budget, Programme programme, RuleCheck check)
    {
        if (!HasProfile(budget))
        {
            check.DoesNotApply();
        }
        else if (AttestedMatters.IsSo(programme, AttestationMatter.VisibilityWaivedForSecurity) != true
            && (AttestedMatters.IsSo(programme, AttestationMatter.FundingIsVisible) is not null
                || !IsBudgeted(programme)))
        {
            check.NeedsAttested(AttestationMatter.FundingIsVisible, programme, NotVisible, MakeVisible);
        }
    }

    private static bool HasProfile(Budget budget)
    {
        foreach (var source in budget.Sources)
        {
            if (source.Profile is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBudgeted(Programme programme)
    {
        foreach (var activity in programme.Activities)
        {
            foreach (var cost in activity.Costs)
            {
                if (cost.Type == CostType.Visibility)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
