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

    /// <summary>Nothing is known to lack, and something is not known to be there.</summary>
    Undecided = 3,
}
