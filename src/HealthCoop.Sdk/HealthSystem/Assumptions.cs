namespace HealthCoop.HealthSystem;

/// <summary>What an assumed figure is good for.</summary>
internal enum Assumptions
{
    /// <summary>One plans with it.</summary>
    AreTaken = 0,

    /// <summary>It does not stand for the fact.</summary>
    AreNotKnown = 1,
}
