namespace HealthCoop.Planning.Financing;

/// <summary>What decides among allocations that leave the same gap.</summary>
public enum FundingPolicy
{
    /// <summary>The least own contribution of the partner with the least means, then of the next; partners whose means
    /// are not stated come last, together. A source without rate and amount whose payer nobody named takes what all
    /// others leave.</summary>
    WeakestPartnerFirst = 0,

    /// <summary>The sources in the order in which the problem names them: the first pays as much as it may.</summary>
    SourcesInOrder = 1,
}
