namespace HealthCoop.Law;

/// <summary>What a register can tell of who holds a competence.</summary>
public enum CompetenceStatus
{
    /// <summary>It cannot tell.</summary>
    NotKnown = 0,

    /// <summary>A text of law gives it to an authority or a body outside the State.</summary>
    Held = 1,

    /// <summary>It has stayed with the State, or has not been transferred yet.</summary>
    NotTransferred = 2,

    /// <summary>Texts of the same weight give it to different holders.</summary>
    Contradictory = 3,
}
