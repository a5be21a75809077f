namespace HealthCoop.Programmes;

/// <summary>What kind of figure an indicator is, by the IndicatorMeasure code list of IATI 2.03.</summary>
public enum IndicatorMeasure
{
    /// <summary>A number of something, or a mean.</summary>
    Unit = 1,

    /// <summary>A share, in percent.</summary>
    Percentage = 2,

    /// <summary>Which of several categories, in no order.</summary>
    Nominal = 3,

    /// <summary>Which of several levels, from the lowest to the highest.</summary>
    Ordinal = 4,

    /// <summary>Words, without a number.</summary>
    Qualitative = 5,
}
