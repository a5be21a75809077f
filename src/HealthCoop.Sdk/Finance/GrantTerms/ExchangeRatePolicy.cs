namespace HealthCoop.Finance.GrantTerms;

/// <summary>Which exchange rate a cost is reported at.</summary>
public enum ExchangeRatePolicy
{
    /// <summary>That of the month in which it is recorded or paid.</summary>
    MonthOfRecording = 0,

    /// <summary>The average of the months that the report is about.</summary>
    AverageOfPeriod = 1,
}
