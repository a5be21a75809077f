namespace HealthCoop.Planning.Resources;

/// <summary>How a requirement of staff becomes a number of people.</summary>
public enum WisnRounding
{
    /// <summary>It stays a number of full-time equivalents.</summary>
    None = 0,

    /// <summary>
    /// A whole number of people may be exceeded by a tenth, and by half a person at most; above that, one more is
    /// needed.
    /// </summary>
    /// <remarks>
    /// Source: the WISN user's manual rounds 1.0 to 1.1 down to 1, more up to 2; 2.0 to 2.2 down to 2, more up to 3.
    /// Both steps are a tenth; that it goes on so, up to the half of a person from 5 on, is inferred from them.
    /// </remarks>
    SmallTeam = 1,

    /// <summary>It is always rounded up.</summary>
    Up = 2,
}
