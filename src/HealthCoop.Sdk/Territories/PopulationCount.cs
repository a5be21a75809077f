namespace HealthCoop.Territories;

/// <summary>How many people lived in a territory at a time.</summary>
[LooksAt(nameof(On), nameof(People))]
public sealed record PopulationCount
{
    /// <summary>Gets when they were counted or estimated.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Gets how many they were.</summary>
    public required Claim<int> People { get; init; }
}
