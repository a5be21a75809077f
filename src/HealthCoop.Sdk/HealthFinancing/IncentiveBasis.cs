namespace HealthCoop.HealthFinancing;

/// <summary>What the amount of an incentive is counted by.</summary>
public enum IncentiveBasis
{
    /// <summary>One person and one month.</summary>
    PersonAndMonth = 0,

    /// <summary>One person and one year.</summary>
    PersonAndYear = 1,

    /// <summary>One night, weekend or time on call.</summary>
    Shift = 2,

    /// <summary>One act of care.</summary>
    Act = 3,

    /// <summary>One facility and one year.</summary>
    Facility = 4,

    /// <summary>The whole scheme.</summary>
    Scheme = 5,
}
