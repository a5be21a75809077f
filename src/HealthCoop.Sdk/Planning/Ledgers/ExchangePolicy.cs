namespace HealthCoop.Planning.Ledgers;

/// <summary>Which rate turns an amount into the currency of the contract. A parity fixed by law holds under
/// each.</summary>
public enum ExchangePolicy
{
    /// <summary>The rate of the month in which the cost is recorded: the one of its first day.</summary>
    MonthOfRecording = 0,

    /// <summary>The average of the monthly rates of the reporting period in which the cost is recorded. Where a
    /// month has no rate, or rates are quoted in both directions, there is none.</summary>
    AverageOfPeriod = 1,
}
