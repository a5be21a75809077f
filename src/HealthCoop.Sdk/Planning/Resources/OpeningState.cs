namespace HealthCoop.Planning.Resources;

/// <summary>How far a facility has come when the programme ends.</summary>
public enum OpeningState
{
    /// <summary>It is not built, or not accepted.</summary>
    NotBuilt = 0,

    /// <summary>It is built and accepted, and lacks staff, the act of opening, a first stock or a payer.</summary>
    BuiltNotOpen = 1,

    /// <summary>It is open.</summary>
    Open = 2,

    /// <summary>It is not known whether it is built, or something else is not known to be there and nothing is known to
    /// lack.</summary>
    Undecided = 3,
}
