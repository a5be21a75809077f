namespace HealthCoop;

/// <summary>In what sense a reported fact is meant.</summary>
public enum Modality
{
    /// <summary>The state found before the programme.</summary>
    Baseline = 0,

    /// <summary>What the programme undertakes to do.</summary>
    Planned = 1,

    /// <summary>What somebody expects to come, without undertaking it.</summary>
    Expected = 2,

    /// <summary>What has happened.</summary>
    Achieved = 3,

    /// <summary>What will happen only if a condition becomes true.</summary>
    Conditional = 4,
}
