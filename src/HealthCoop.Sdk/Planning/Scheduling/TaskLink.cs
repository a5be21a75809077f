using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>A precedence between two activities, by their ordinals.</summary>
internal readonly record struct TaskLink(int From, Length Lag, PrecedenceKind Kind)
{
    /// <summary>Gets whether the end of the predecessor counts, and not its start.</summary>
    public bool LeavesEnd => Kind != PrecedenceKind.StartToStart;

    /// <summary>Gets whether the end of the successor is held, and not its start.</summary>
    public bool HoldsEnd => Kind == PrecedenceKind.FinishToFinish;
}
