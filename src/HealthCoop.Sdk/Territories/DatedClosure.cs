namespace HealthCoop.Territories;

/// <summary>A closure that happens once.</summary>
public sealed record DatedClosure : Closure
{
    /// <summary>Gets the days of the closure.</summary>
    public required Validity During { get; init; }
}
