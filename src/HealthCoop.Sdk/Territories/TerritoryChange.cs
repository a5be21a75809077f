namespace HealthCoop.Territories;

/// <summary>What happens to a territory when one of its versions ends and another begins.</summary>
public enum TerritoryChange
{
    /// <summary>It came into being.</summary>
    Created = 0,

    /// <summary>It became one with others.</summary>
    Merged = 1,

    /// <summary>It was divided into several.</summary>
    Split = 2,

    /// <summary>Its bounds, or the territory that it lies in, changed.</summary>
    Redrawn = 3,

    /// <summary>Its name changed.</summary>
    Renamed = 4,

    /// <summary>Its standing in law changed.</summary>
    StatusChanged = 5,

    /// <summary>It is no more.</summary>
    Dissolved = 6,
}
