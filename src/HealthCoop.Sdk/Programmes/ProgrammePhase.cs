namespace HealthCoop.Programmes;

/// <summary>How far a programme has come, by the ActivityStatus code list of IATI 2.03.</summary>
public enum ProgrammePhase
{
    /// <summary>It is being prepared.</summary>
    Pipeline = 1,

    /// <summary>It is being carried out.</summary>
    Implementation = 2,

    /// <summary>It is being finished: what is left is reporting and evaluation.</summary>
    Finalisation = 3,

    /// <summary>It is closed.</summary>
    Closed = 4,

    /// <summary>It was cancelled.</summary>
    Cancelled = 5,

    /// <summary>It is suspended.</summary>
    Suspended = 6,
}
