namespace HealthCoop.Programmes;

/// <summary>The levels of the results chain (OECD-DAC).</summary>
public enum ResultLevel
{
    /// <summary>What is delivered: people trained, infirmaries built.</summary>
    Output = 1,

    /// <summary>What changes for users.</summary>
    Outcome = 2,

    /// <summary>What the programme contributes to in the long run.</summary>
    Impact = 3,
}
