using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>A call whose terms are among the limits of a problem, and what they changed.</summary>
/// <param name="Profile">The call.</param>
/// <param name="Circumstances">What it asked about the programme.</param>
internal sealed record AppliedCall(GrantProfile Profile, FundingCircumstances Circumstances)
{
    /// <summary>Gets the sources of the grant as they were before, in the order of the problem.</summary>
    public required ValueList<FundingOffer> Before { get; init; }

    /// <summary>Gets the same sources as the call left them.</summary>
    public required ValueList<FundingOffer> After { get; init; }

    /// <summary>Gets the rules that it added.</summary>
    public required ValueList<FundingRule> Rules { get; init; }

    /// <summary>Tells whether a source is one of the grant's.</summary>
    public bool Pays(Id<FundingSource> source) => Before.Any(offer => offer.Source == source);
}
