namespace HealthCoop.Territories;

/// <summary>How safe a territory is to work in.</summary>
public enum SecurityZone
{
    /// <summary>Work goes on as anywhere.</summary>
    Stable = 0,

    /// <summary>Work needs precautions.</summary>
    Insecure = 1,

    /// <summary>There is fighting.</summary>
    Combat = 2,
}
