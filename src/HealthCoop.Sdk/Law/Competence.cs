namespace HealthCoop.Law;

/// <summary>What law lets an authority do about health facilities.</summary>
public enum Competence
{
    /// <summary>To draw up and carry out the communal health plan.</summary>
    PlanHealth = 0,

    /// <summary>To build.</summary>
    Build = 1,

    /// <summary>To manage.</summary>
    Manage = 2,

    /// <summary>To maintain.</summary>
    Maintain = 3,

    /// <summary>To equip.</summary>
    Equip = 4,

    /// <summary>To staff.</summary>
    Staff = 5,

    /// <summary>To subsidise.</summary>
    Subsidise = 6,

    /// <summary>To prevent disease and inform people.</summary>
    Prevent = 7,

    /// <summary>To create: to found a facility and have it built.</summary>
    Create = 8,

    /// <summary>To inform people about health.</summary>
    Inform = 9,

    /// <summary>To bring up to the standard of the next higher type or of a norm.</summary>
    Upgrade = 10,

    /// <summary>To rehabilitate.</summary>
    Rehabilitate = 11,

    /// <summary>To pay what running costs year after year.</summary>
    PayRecurrentCosts = 12,
}
