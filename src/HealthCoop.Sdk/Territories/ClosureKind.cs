namespace HealthCoop.Territories;

/// <summary>Why work stands still in a territory.</summary>
public enum ClosureKind
{
    /// <summary>The rains: sites are flooded and tracks are cut.</summary>
    RainySeason = 0,

    /// <summary>The territory cannot be reached: fighting, a blockade, a closed border.</summary>
    AccessLost = 1,
}
