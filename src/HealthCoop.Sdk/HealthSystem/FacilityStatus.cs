namespace HealthCoop.HealthSystem;

/// <summary>In what state a facility is.</summary>
public enum FacilityStatus
{
    /// <summary>It is planned.</summary>
    Planned = 0,

    /// <summary>It is being built.</summary>
    UnderConstruction = 1,

    /// <summary>It is open.</summary>
    Open = 2,

    /// <summary>It offers a part of its services.</summary>
    PartlyOpen = 3,

    /// <summary>It is closed.</summary>
    Closed = 4,

    /// <summary>It is damaged: a state of the building that stands beside being open or closed.</summary>
    Damaged = 5,

    /// <summary>It is destroyed.</summary>
    Destroyed = 6,

    /// <summary>It is being repaired or rebuilt.</summary>
    UnderRehabilitation = 7,

    /// <summary>It is open again.</summary>
    Reopened = 8,
}
