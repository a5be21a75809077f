namespace HealthCoop.Programmes;

/// <summary>How often a figure is measured or reported.</summary>
public enum ReportingFrequency
{
    /// <summary>Once a month.</summary>
    Monthly = 0,

    /// <summary>Once a quarter.</summary>
    Quarterly = 1,

    /// <summary>Twice a year.</summary>
    HalfYearly = 2,

    /// <summary>Once a year.</summary>
    Yearly = 3,

    /// <summary>Once, at the end.</summary>
    AtTheEnd = 4,
}
