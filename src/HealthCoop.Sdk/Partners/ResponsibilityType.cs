namespace HealthCoop.Partners;

/// <summary>The parts that partners have in a task.</summary>
public enum ResponsibilityType
{
    /// <summary>Decides what is done.</summary>
    Decides = 0,

    /// <summary>Does it.</summary>
    Performs = 1,

    /// <summary>Pays for it.</summary>
    Pays = 2,

    /// <summary>Is asked before it is decided.</summary>
    IsConsulted = 3,

    /// <summary>Is told of it.</summary>
    IsInformed = 4,
}
