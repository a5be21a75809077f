namespace HealthCoop.Documents.Ledger;

/// <summary>Why two claims cannot be compared.</summary>
public enum UndecidedReason
{
    /// <summary>One of the values is not known.</summary>
    NotKnown = 0,

    /// <summary>They are in currencies between which no parity is fixed by law on the programme's first day.</summary>
    OtherCurrency = 1,

    /// <summary>They count different units of time.</summary>
    OtherUnit = 2,

    /// <summary>One of them is rounded or estimated, and no tolerance says how far.</summary>
    NoTolerance = 3,

    /// <summary>Both only bound the true value.</summary>
    BoundsOnly = 4,
}
