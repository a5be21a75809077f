namespace HealthCoop;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Something that could be done better.</summary>
    Advice = 0,

    /// <summary>Something that may go wrong.</summary>
    Warning = 1,

    /// <summary>Something that is wrong.</summary>
    Error = 2,
}
