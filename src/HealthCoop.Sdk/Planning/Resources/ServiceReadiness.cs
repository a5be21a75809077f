using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>Whether a service can be offered at a facility, and what it takes.</summary>
/// <param name="Service">The service.</param>
/// <param name="State">Whether it can be offered.</param>
/// <param name="ContactsPerYear">The contacts of a year, the last one where they differ; they may be unknown.</param>
public sealed record ServiceReadiness(Id<CareService> Service, ReadinessState State, Claim<decimal> ContactsPerYear)
{
    /// <summary>Gets the needs that are known not to be met.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ReadinessGap> Lacks { get; init; }

    /// <summary>Gets the needs of which it is not known whether they are met.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ReadinessGap> Undecided { get; init; }

    /// <summary>Gets how often it is needed and used year by year, while the programme lasts.</summary>
    /// <value>The default is empty: no coverage target or share of referrals is stated, so that each year is like the
    /// others.</value>
    public ValueList<ServiceYear> Years { get; init; }
}
