namespace HealthCoop.HealthSystem;

/// <summary>How a coverage goes from one year that is stated to the next.</summary>
public enum CoverageCurve
{
    /// <summary>As it is stated; a year that is not is unknown.</summary>
    Stated = 0,

    /// <summary>By the same amount each year.</summary>
    Linear = 1,

    /// <summary>Slowly at first and at last, fastest half way.</summary>
    SCurve = 2,

    /// <summary>Fastest at first.</summary>
    FrontLoaded = 3,
}
