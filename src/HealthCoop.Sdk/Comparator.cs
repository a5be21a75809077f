namespace HealthCoop;

/// <summary>How a stated figure bounds the true one.</summary>
public enum Comparator
{
    /// <summary>The figure is meant as it stands.</summary>
    Exactly = 0,

    /// <summary>The figure is rounded or estimated.</summary>
    About = 1,

    /// <summary>The true figure is larger.</summary>
    MoreThan = 2,

    /// <summary>The true figure is as large or larger.</summary>
    AtLeast = 3,

    /// <summary>The true figure is smaller.</summary>
    LessThan = 4,

    /// <summary>The true figure is as large or smaller.</summary>
    AtMost = 5,
}
