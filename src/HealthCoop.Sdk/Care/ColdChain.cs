namespace HealthCoop.Care;

/// <summary>How cold a product must be kept all the way to its user.</summary>
public enum ColdChain
{
    /// <summary>It needs no cold chain.</summary>
    NotNeeded = 0,

    /// <summary>Between 2 and 8 °C.</summary>
    Refrigerated = 1,

    /// <summary>Below −15 °C.</summary>
    Frozen = 2,

    /// <summary>Below −60 °C.</summary>
    UltraCold = 3,
}
