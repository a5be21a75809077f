namespace HealthCoop.Planning.Financing;

/// <summary>What solving a model is for.</summary>
internal enum FundingAim
{
    /// <summary>An answer: shares may lack units where few totals hold them, and what they lack is told.</summary>
    Answer = 0,

    /// <summary>Amounts that hold every limit.</summary>
    Held = 1,

    /// <summary>Amounts that hold every limit and leave no gap, or nothing.</summary>
    HeldInFull = 2,
}
