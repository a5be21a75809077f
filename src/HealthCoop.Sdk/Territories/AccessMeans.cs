namespace HealthCoop.Territories;

/// <summary>By what a territory can be reached.</summary>
public enum AccessMeans
{
    /// <summary>By road, as anywhere.</summary>
    Road = 0,

    /// <summary>By road, in an escorted convoy.</summary>
    Convoy = 1,

    /// <summary>By helicopter.</summary>
    Helicopter = 2,

    /// <summary>By boat.</summary>
    Boat = 3,

    /// <summary>On foot, or on the back of an animal.</summary>
    OnFoot = 4,
}
