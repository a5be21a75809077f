using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Finds costs that do not follow the signature of the contract.</summary>
internal static class EarlyCosts
{
    public static void Check(Activity activity, Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var k = 0; k < activity.Costs.Count; k++)
        {
            var cost = activity.Costs[k];
            if (cost.IncurredOn is null)
            {
                continue;
            }

            foreach (var term in check.TermsOf<RetroactivityTerm>(cost, programme.Budget))
            {
                applies = true;
                check.Cite(term.SourceText);
                CheckCost(activity, k, term.Earliest, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static void CheckCost(
        Activity activity,
        int k,
        EarliestCost earliest,
        Programme programme,
        RuleCheck check)
    {
        var on = DayBounds.Of(activity.Costs[k].IncurredOn);
        switch (FollowsSignature(on, programme.Agreements))
        {
            case true:
                break;
            case null when on.IsKnown():
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Agreements));
                break;
            case null:
                check.Undecided(PlaceOf(k, nameof(CostItem.IncurredOn)));
                break;
            default:
                CheckEarly(activity, k, earliest, programme, check);
                break;
        }
    }

    private static void CheckEarly(
        Activity activity,
        int k,
        EarliestCost earliest,
        Programme programme,
        RuleCheck check)
    {
        var isAccepted = earliest == EarliestCost.AfterSignature
            ? false
            : AttestedMatters.IsSo(programme, AttestationMatter.EarlyStartAccepted, new(Activity: activity.Id));
        switch (isAccepted)
        {
            case true:
                break;
            case null:
                check.UndecidedAt(JsonPointer.Root / nameof(programme.Attestations));
                break;
            case false when activity.Costs[k].ClaimedFrom.IsEmpty:
                check.Undecided(PlaceOf(k, nameof(CostItem.ClaimedFrom)));
                break;
            default:
                check.Breaks(
                    PlaceOf(k, nameof(CostItem.IncurredOn)),
                    new(
                        "Le coût ne suit pas la signature du contrat, et aucun début anticipé n'a été accepté.",
                        "The cost does not follow the signature of the contract, and no early start was accepted."),
                    EligibilityRules.ClaimFromOthers);
                break;
        }
    }

    // Whether a contract was signed before the day of a cost; nothing where no contract or no day tells.
    private static bool? FollowsSignature((LocalDate? First, LocalDate? Last) on, ValueList<Agreement> agreements)
    {
        var (contracts, later) = (0, 0);
        foreach (var agreement in agreements)
        {
            if (agreement.Type == AgreementType.GrantContract)
            {
                var signed = DayBounds.Of(agreement.SignedOn);
                if (on.First > signed.Last)
                {
                    return true;
                }

                contracts++;
                later += on.Last <= signed.First ? 1 : 0;
            }
        }

        return contracts > 0 && later == contracts ? false : null;
    }

    private static JsonPointer PlaceOf(int cost, string member) =>
        JsonPointer.Root / nameof(Activity.Costs) / cost / member;
}
