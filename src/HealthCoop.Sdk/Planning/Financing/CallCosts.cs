using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>Which costs a call counts, and how far.</summary>
internal sealed class CallCosts(FundingProblem problem, GrantProfile profile, FundingCircumstances circumstances)
{
    /// <summary>Tells whether a grant may pay a cost.</summary>
    public bool IsEligible(FundingCost cost) => !IsRejected(cost) && cost.Type switch
    {
        null => true,
        CostType.RecoverableTax or CostType.InKind => false,
        CostType.NonRecoverableTax => profile.Find<TaxTerm>()?.NonRecoverable is null or TaxTreatment.Eligible,
        { } type => profile.Find<CostTypeTerm>() is not { } term
            || (!term.Ineligible.Contains(type)
                && (!term.EligibleWhereAuthorised.Contains(type) || circumstances.Authorised.Contains(type))),
    };

    /// <summary>Gets the lines that are meant, or <see langword="null"/> where all are.</summary>
    public ValueList<Id<CostLine>>? LinesThat(Func<FundingCost, bool> isMeant, ValueList<Id<CostLine>>? within)
    {
        var lines = problem.Costs.Where(isMeant).Select(static cost => cost.Line);
        if (within is { } listed)
        {
            var kept = listed.ToHashSet();
            return lines.Where(kept.Contains).ToValueList();
        }

        var all = lines.ToValueList();
        return all.Count == problem.Costs.Count ? null : all;
    }

    /// <summary>Gets a share of the costs of which the call's rates are rates.</summary>
    /// <param name="rate">The share.</param>
    /// <param name="offers">The sources of the grant, under the call.</param>
    public CallShare ShareOf(Percentage rate, IReadOnlyList<FundingOffer> offers) =>
        profile.RateBase == CostBase.TotalCosts
            ? ShareOfTotal(rate)
            : Share(
                rate,
                offers,
                problem.Costs.Where(profile.RateBase == CostBase.AcceptedCosts ? IsAccepted : IsEligible));

    /// <summary>Gets a share of the eligible direct costs.</summary>
    /// <param name="share">The share.</param>
    /// <param name="offers">The sources of the grant, under the call.</param>
    public CallShare ShareOfDirect(Percentage share, IReadOnlyList<FundingOffer> offers)
    {
        var inTime = new CallTime(offers, circumstances);
        return Sum(share.Fraction, problem.Costs.Where(IsDirect).ToList(), inTime, Money.Zero(problem.Currency));
    }

    // What is above the caps of indirect costs and of the reserve, or the budget's total, is not eligible. The direct
    // costs are written as a share, so that it moves with them.
    private CallShare Share(Percentage rate, IReadOnlyList<FundingOffer> offers, IEnumerable<FundingCost> counted)
    {
        var inTime = new CallTime(offers, circumstances);
        var costs = counted.ToList();
        var direct = costs.Where(IsDirect).ToList();
        var directSum = Total(direct, inTime);
        var (above, rest) = (0m, new List<FundingCost>());
        foreach (var (lines, cap) in new[]
        {
            (costs.Where(static cost => cost.IsIndirect).ToList(), profile.IndirectCostCap),
            (costs.Where(static cost => cost is { IsContingency: true, IsIndirect: false }).ToList(),
                profile.ContingencyCap),
        })
        {
            if (cap is { } most && Total(lines, inTime) > directSum * most)
            {
                above += most.Fraction;
            }
            else
            {
                rest.AddRange(lines);
            }
        }

        rest.AddRange(costs.Where(cost => cost is { IsIndirect: false, IsContingency: false } && !IsDirect(cost)));
        var eligible = above == 0 ? Total(costs, inTime) : (directSum * (1 + above)) + Total(rest, inTime);
        if (problem.BudgetTotal is { } total && total <= eligible)
        {
            return new(default, null, total * rate);
        }

        if (above == 0)
        {
            var late = new CallTime(offers, circumstances with { FinalReport = null });
            return Sum(rate.Fraction, costs, inTime, Money.Zero(problem.Currency)) with
            {
                IsCapped = eligible < Total(costs, late),
            };
        }

        return Sum(rate.Fraction * (1 + above), direct, inTime, Total(rest, inTime) * rate.Fraction) with
        {
            IsCapped = true,
        };
    }

    // What is in kind counts in the total up to a share of it; the budget's total bounds it.
    private CallShare ShareOfTotal(Percentage rate)
    {
        var counted = problem.Costs.Where(IsInTotal).ToList();
        var inKind = counted.Where(static cost => cost.Type == CostType.InKind).ToList();
        var all = new CallTime();
        var (whole, given) = (counted, Money.Zero(problem.Currency));
        if (profile.Find<InKindTerm>() is { MaximumShare: { } share } && inKind.Count > 0)
        {
            var (valued, most) = (Total(inKind, all), Total(counted, all) * share);
            (whole, given) = (counted.Except(inKind).ToList(), valued < most ? valued : most);
        }

        return problem.BudgetTotal is { } total && total <= Total(whole, all) + given
            ? new(default, null, total * rate)
            : Sum(rate.Fraction, whole, all, given * rate.Fraction);
    }

    // Lines that count whole are a share of costs; of others, what counts is an amount.
    private CallShare Sum(decimal fraction, List<FundingCost> costs, CallTime inTime, Money amount)
    {
        var whole = costs.Where(cost => cost.ByMonth.All(month => inTime.Counts(cost.Line, month.Month))).ToList();
        var share = Math.Min(1, fraction);
        amount += (Total(costs, inTime) * fraction) - (Total(whole, inTime) * share);
        return new(
            Percentage.FromFraction(share),
            whole.Count == problem.Costs.Count ? null : whole.Select(static cost => cost.Line).ToValueList(),
            amount.IsZero ? null : amount);
    }

    private Money Total(IEnumerable<FundingCost> costs, CallTime inTime) => Money.Sum(
        costs.SelectMany(cost => cost.ByMonth
            .Where(month => inTime.Counts(cost.Line, month.Month))
            .Select(static month => month.Amount)),
        problem.Currency);

    private bool IsRejected(FundingCost cost) => circumstances.Rejected.Contains(cost.Line);

    private bool IsDirect(FundingCost cost) => cost is { IsIndirect: false, IsContingency: false } && IsEligible(cost);

    // Eligible costs, and what counts as co-financing: taxes, and what is in kind where that is accepted.
    private bool IsAccepted(FundingCost cost) => !IsRejected(cost) && cost.Type switch
    {
        CostType.NonRecoverableTax => IsEligible(cost)
            || profile.Find<TaxTerm>()?.NonRecoverable == TaxTreatment.CofinancingOnly,
        CostType.InKind => profile.Find<InKindTerm>()?.Treatment switch
        {
            InKindTreatment.CofinancingWhereAccepted => circumstances.Authorised.Contains(CostType.InKind),
            InKindTreatment.CountsUpToShare => true,
            _ => false,
        },
        _ => IsEligible(cost),
    };

    // The total is that of all costs, but for what is in kind where the call counts it for nothing.
    private bool IsInTotal(FundingCost cost) => !IsRejected(cost)
        && (cost.Type != CostType.InKind || profile.Find<InKindTerm>() is null || IsAccepted(cost));
}
