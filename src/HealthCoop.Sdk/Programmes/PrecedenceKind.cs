namespace HealthCoop.Programmes;

/// <summary>Which end of one activity waits for which end of another.</summary>
public enum PrecedenceKind
{
    /// <summary>The activity starts after the other has finished.</summary>
    FinishToStart = 0,

    /// <summary>The activity starts when the other has started, or later.</summary>
    StartToStart = 1,

    /// <summary>The activity finishes when the other has finished, or later.</summary>
    FinishToFinish = 2,
}
