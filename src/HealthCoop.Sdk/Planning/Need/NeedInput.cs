namespace HealthCoop.Planning.Need;

/// <summary>What an estimate of need takes.</summary>
public enum NeedInput
{
    /// <summary>The number of people in a group that a facility serves.</summary>
    Population = 0,

    /// <summary>The share of a group that a service is for.</summary>
    TargetShare = 1,

    /// <summary>The prevalence or incidence: how often one of them needs a service in a year.</summary>
    Rate = 2,

    /// <summary>The share of the need that is met.</summary>
    Coverage = 3,

    /// <summary>The share of the contacts that is referred on.</summary>
    ReferralShare = 4,
}
