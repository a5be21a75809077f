namespace HealthCoop.Territories;

/// <summary>How safe a territory was to work in during a time.</summary>
public sealed record SecurityPeriod
{
    /// <summary>Gets the time.</summary>
    public required PartialInterval During { get; init; }

    /// <summary>Gets how safe it was.</summary>
    public required SecurityZone Zone { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
