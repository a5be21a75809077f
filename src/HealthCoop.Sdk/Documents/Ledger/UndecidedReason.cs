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

    /// <summary>They differ and are meant in different senses, as a plan and what came of it: both can be
    /// true.</summary>
    OtherModality = 5,

    /// <summary>One of them bounds or estimates what is no number.</summary>
    NoNumber = 6,

    /// <summary>They differ, and a tolerance is stated for what no share can be taken of, as a date.</summary>
    ToleranceNotApplicable = 7,

    /// <summary>They are too large to be counted with.</summary>
    TooLarge = 8,
}
