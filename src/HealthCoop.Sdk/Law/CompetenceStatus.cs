namespace HealthCoop.Law;

/// <summary>What a register can tell of who holds a competence.</summary>
public enum CompetenceStatus
{
    /// <summary>It cannot tell.</summary>
    NotKnown = 0,

    /// <summary>A text of law gives it to an authority or a body outside the State.</summary>
    Held = 1,

    /// <summary>An entry says that it has stayed with the State.</summary>
    NotTransferred = 2,

    /// <summary>Texts of the same weight give it to different holders.</summary>
    Contradictory = 3,
}
