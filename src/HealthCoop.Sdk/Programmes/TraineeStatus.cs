namespace HealthCoop.Programmes;

/// <summary>Whether people are civilians or soldiers.</summary>
public enum TraineeStatus
{
    /// <summary>Civilians.</summary>
    Civilian = 0,

    /// <summary>Members of armed forces, their health service among them.</summary>
    Military = 1,
}
