using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>A problem of funding with the terms of a call applied to one of its sources.</summary>
/// <param name="Problem">The problem with the limits of the call.</param>
/// <param name="NotApplied">What the call says that could not be applied, and why: what is unconfirmed, or needs a fact
/// that is not known.</param>
public sealed record CallTerms(FundingProblem Problem, ValueList<Narrative> NotApplied)
{
    /// <summary>Applies a call's rates, amounts, eligible costs and shares of others to a source.</summary>
    /// <param name="problem">The problem; lines have types where the call tells costs apart.</param>
    /// <param name="source">The source that pays under the call.</param>
    /// <param name="profile">The call.</param>
    /// <param name="circumstances">What the call asks about the programme, or <see langword="null"/> for the
    /// default.</param>
    /// <returns>The problem under the call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> or <paramref name="profile"/> is
    /// <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public static CallTerms Of(
        FundingProblem problem,
        Id<FundingSource> source,
        GrantProfile profile,
        FundingCircumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(profile);
        if (problem.Sources.All(offer => offer.Source != source))
        {
            throw new ArgumentException($"There is no source '{source}'.", nameof(source));
        }

        return new CallApplication(problem, source, profile, circumstances ?? new()).Apply();
    }
}
