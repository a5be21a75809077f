using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>The same programme under several calls, side by side. Pure, so it may be used from several
/// threads.</summary>
/// <example><code>
/// var compared = InstrumentComparison.Of(problem, grant, ReferenceData.Shipped.GrantProfiles);
/// foreach (var one in compared) { Console.WriteLine($"{one.Profile}: gap {one.Outcome.Gap}"); }
/// </code></example>
public static class InstrumentComparison
{
    /// <summary>Allocates a problem under each of some calls.</summary>
    /// <remarks>Each call takes the place of the one that the source has in the problem, of which nothing is left; see
    /// <see cref="CallTerms.Of"/>. The changes are those from the problem as it is.</remarks>
    /// <param name="problem">The problem.</param>
    /// <param name="source">The source that pays under the call.</param>
    /// <param name="profiles">The calls.</param>
    /// <param name="circumstances">What calls ask about the programme, or <see langword="null"/> for what the call that
    /// the source has was told, else for the default.</param>
    /// <param name="cancellationToken">Stops the search; the best allocations so far are returned.</param>
    /// <returns>The outcomes in the order of the calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source, or the problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped before anything held all
    /// limits.</exception>
    public static ValueList<InstrumentOutcome> Of(
        FundingProblem problem,
        Id<FundingSource> source,
        ValueList<GrantProfile> profiles,
        FundingCircumstances? circumstances = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var told = circumstances ?? problem.Calls.FirstOrDefault(call => call.Pays(source))?.Circumstances;
        var applied = profiles
            .Select(profile => (Profile: profile, Terms: CallTerms.Of(problem, source, profile, told)))
            .ToList();
        var compared = FundingComparison.Of(
            problem,
            applied.Select(static one => new FundingVariation(one.Profile.Name, one.Terms.Problem)).ToValueList(),
            cancellationToken);
        return applied
            .Zip(compared.Variations, static (one, outcome) =>
                new InstrumentOutcome(one.Profile, outcome, one.Terms.NotApplied))
            .ToValueList();
    }
}
