namespace HealthCoop.Territories;

/// <summary>How well a territory is served by basic services, in words, where a source gives no figure.</summary>
public enum ServiceCoverage
{
    /// <summary>There are none.</summary>
    None = 0,

    /// <summary>Few people are served.</summary>
    Low = 1,

    /// <summary>Most people are served.</summary>
    Medium = 2,

    /// <summary>Nearly everybody is served.</summary>
    High = 3,
}
