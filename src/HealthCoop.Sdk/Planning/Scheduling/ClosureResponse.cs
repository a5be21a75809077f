namespace HealthCoop.Planning.Scheduling;

/// <summary>What an activity does at a closure.</summary>
public enum ClosureResponse
{
    /// <summary>It starts only behind the closure.</summary>
    Waits = 0,

    /// <summary>It is broken off and taken up again behind the closure.</summary>
    Pauses = 1,
}
