using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem of funding with the terms of a call applied to one of its sources.</summary>
/// <param name="Problem">The problem with the limits of the call.</param>
/// <param name="NotApplied">What the call says that could not be applied, and why: what is unconfirmed, or needs a fact
/// that is not known.</param>
public sealed record CallTerms(FundingProblem Problem, ValueList<Narrative> NotApplied)
{
    /// <summary>Applies a call's rates, amounts, eligible costs and shares of others to a source.</summary>
    /// <remarks>The call takes the place of one that was applied to the source before; limits that the offer has of its
    /// own, or that were changed since, stay. What sources of one payer give under one call is one grant, to whose
    /// whole the limits of the call apply; sources whose payer is not named count as one payer's.</remarks>
    /// <param name="problem">The problem; lines have types where the call tells costs apart.</param>
    /// <param name="source">The source that pays under the call.</param>
    /// <param name="profile">The call.</param>
    /// <param name="circumstances">What the call asks about the programme, or <see langword="null"/> for the
    /// default.</param>
    /// <returns>The problem under the call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> or <paramref name="profile"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source, or the problem makes no sense; see
    /// <see cref="FundingAllocator.Allocate"/>.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the problem.</exception>
    public static CallTerms Of(
        FundingProblem problem,
        Id<FundingSource> source,
        GrantProfile profile,
        FundingCircumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(profile);
        FundingProblemCheck.Check(problem);
        if (problem.Sources.FirstOrDefault(offer => offer.Source == source) is not { } given)
        {
            throw new ArgumentException($"There is no source '{source}'.", nameof(source));
        }

        return new CallApplication(problem, GrantOf(problem, given, profile), profile, circumstances ?? new()).Apply();
    }

    // Each service's own budget gives for itself.
    private static ValueList<Id<FundingSource>> GrantOf(
        FundingProblem problem,
        FundingOffer given,
        GrantProfile call) =>
        call.Find<OwnResourcesTerm>() is not null
            ? [given.Source]
            : problem.Sources
                .Where(offer => offer.Source == given.Source
                    || (offer.Partner == given.Partner
                        && problem.Calls.Any(other => other.Profile.Id == call.Id && other.Pays(offer.Source))))
                .Select(static offer => offer.Source)
                .ToValueList();
}
