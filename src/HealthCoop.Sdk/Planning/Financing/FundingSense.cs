namespace HealthCoop.Planning.Financing;

/// <summary>On which side a limit lies.</summary>
public enum FundingSense
{
    /// <summary>The sum is at most the limit.</summary>
    AtMost = 0,

    /// <summary>The sum is at least the limit.</summary>
    AtLeast = 1,
}
