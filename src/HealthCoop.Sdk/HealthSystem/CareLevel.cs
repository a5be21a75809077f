namespace HealthCoop.HealthSystem;

/// <summary>A level of a national health pyramid.</summary>
public enum CareLevel
{
    /// <summary>First contact.</summary>
    First = 0,

    /// <summary>First referral: the health district.</summary>
    FirstReferral = 1,

    /// <summary>Second referral: the region.</summary>
    SecondReferral = 2,

    /// <summary>Third referral: the country.</summary>
    ThirdReferral = 3,
}
