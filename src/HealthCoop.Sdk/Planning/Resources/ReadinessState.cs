namespace HealthCoop.Planning.Resources;

/// <summary>Whether a service can be offered.</summary>
public enum ReadinessState
{
    /// <summary>Everything that it needs is there.</summary>
    Ready = 0,

    /// <summary>Something that it needs is not there.</summary>
    NotReady = 1,

    /// <summary>Nothing is known to lack, and something is not known to be there.</summary>
    Undecided = 2,
}
