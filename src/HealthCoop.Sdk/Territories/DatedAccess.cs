namespace HealthCoop.Territories;

/// <summary>Access in one time.</summary>
public sealed record DatedAccess : AccessWindow
{
    /// <summary>Gets the time.</summary>
    public required PartialInterval During { get; init; }
}
