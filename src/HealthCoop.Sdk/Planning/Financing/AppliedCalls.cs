using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>Takes calls out of a problem and puts them back. What was changed since a call was applied stays
/// changed.</summary>
internal static class AppliedCalls
{
    /// <summary>Makes the problem as it is without the calls of some sources.</summary>
    public static FundingProblem Without(FundingProblem problem, IReadOnlyCollection<Id<FundingSource>> sources)
    {
        foreach (var call in problem.Calls.Where(call => sources.Any(call.Pays)).ToList())
        {
            // What else that call pays goes on under it.
            var others = call.Before.Select(static offer => offer.Source).Where(source => !sources.Contains(source));
            problem = Reapplied(problem, Without(problem, call), others, call, call);
        }

        return problem;
    }

    /// <summary>Makes a problem anew out of what it is without its calls, and applies them again.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="change">What changes of the problem without its calls.</param>
    /// <param name="alter">What changes of a call.</param>
    public static FundingProblem Again(
        FundingProblem problem,
        Func<FundingProblem, FundingProblem> change,
        Func<AppliedCall, AppliedCall>? alter = null)
    {
        var again = change(problem.Calls.Aggregate(problem, Without));
        foreach (var call in problem.Calls)
        {
            var sources = call.Before.Select(static offer => offer.Source);
            again = Reapplied(problem, again, sources, call, alter?.Invoke(call) ?? call);
        }

        return again;
    }

    /// <summary>Applies a call again to a problem without it.</summary>
    /// <param name="now">The problem as it was under the call.</param>
    /// <param name="bare">The problem without it, in which what was changed since may have changed again.</param>
    /// <param name="sources">The sources that it pays; those that are gone count as none.</param>
    /// <param name="call">The call as it was applied.</param>
    /// <param name="altered">The call as it is to be.</param>
    private static FundingProblem Reapplied(
        FundingProblem now,
        FundingProblem bare,
        IEnumerable<Id<FundingSource>> sources,
        AppliedCall call,
        AppliedCall altered)
    {
        var paid = sources.Where(source => Find(bare, source) is not null).ToValueList();
        if (paid.IsEmpty)
        {
            return bare;
        }

        var again = new CallApplication(bare, paid, altered.Profile, altered.Circumstances).Apply().Problem;
        return again with
        {
            Sources = again.Sources
                .Select(offer => Find(bare, offer.Source) is { } before
                    ? Kept(Find(now, offer.Source), Find(call.After, offer.Source), offer, before)
                    : offer)
                .ToValueList(),
            Rules = again.Rules
                .Where(rule => !IsOf(call, rule) || now.Rules.Any(other => other.Id == rule.Id))
                .Select(rule => Changed(now, call, rule) ?? rule)
                .ToValueList(),
        };
    }

    private static FundingProblem Without(FundingProblem problem, AppliedCall call) => problem with
    {
        Sources = problem.Sources
            .Select(offer => Find(call.Before, offer.Source) is { } before
                ? Kept(offer, Find(call.After, offer.Source), before, offer)
                : offer)
            .ToValueList(),
        Rules = problem.Rules.Where(rule => !IsOf(call, rule)).ToValueList(),
        Calls = problem.Calls.Where(other => other != call).ToValueList(),
    };

    private static bool IsOf(AppliedCall call, FundingRule rule) => call.Rules.Any(own => own.Id == rule.Id);

    private static FundingRule? Changed(FundingProblem problem, AppliedCall call, FundingRule rule) =>
        call.Rules.FirstOrDefault(own => own.Id == rule.Id) is { } own
        && problem.Rules.FirstOrDefault(now => now.Id == rule.Id) is { } now
        && now != own
            ? now
            : null;

    private static FundingOffer? Find(FundingProblem problem, Id<FundingSource> source) =>
        Find(problem.Sources, source);

    private static FundingOffer? Find(ValueList<FundingOffer> offers, Id<FundingSource> source) =>
        offers.FirstOrDefault(offer => offer.Source == source);

    // The limits that a call sets: as stated where they were changed since, else as they are to be.
    private static FundingOffer Kept(FundingOffer? now, FundingOffer? since, FundingOffer to, FundingOffer stated)
    {
        return now is null || since is null ? to : stated with
        {
            Eligible = Member(static offer => offer.Eligible),
            MinimumRate = Member(static offer => offer.MinimumRate),
            MaximumRate = Member(static offer => offer.MaximumRate),
            Ceiling = Member(static offer => offer.Ceiling),
            Floor = Member(static offer => offer.Floor),
            IndirectCostCap = Member(static offer => offer.IndirectCostCap),
            Cash = Member(static offer => offer.Cash),
            Contribution = Member(static offer => offer.Contribution),
            FirstMonth = Member(static offer => offer.FirstMonth),
            LastMonth = Member(static offer => offer.LastMonth),
            MayFollow = Member(static offer => offer.MayFollow),
        };

        T Member<T>(Func<FundingOffer, T> member) =>
            EqualityComparer<T>.Default.Equals(member(now), member(since)) ? member(to) : member(stated);
    }
}
