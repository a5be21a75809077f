namespace HealthCoop.HealthSystem;

/// <summary>How far a communal health development plan has come.</summary>
public enum HealthPlanStatus
{
    /// <summary>Nothing has begun.</summary>
    NotStarted = 0,

    /// <summary>The situation is being described.</summary>
    Diagnosis = 1,

    /// <summary>The plan is being written.</summary>
    UnderPreparation = 2,

    /// <summary>The plan is written and validated.</summary>
    Validated = 3,

    /// <summary>The competent body has adopted the plan.</summary>
    Adopted = 4,

    /// <summary>The plan is being carried out.</summary>
    InForce = 5,

    /// <summary>The plan has been evaluated.</summary>
    Evaluated = 6,
}
