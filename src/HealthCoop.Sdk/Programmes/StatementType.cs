namespace HealthCoop.Programmes;

/// <summary>What a statement is.</summary>
public enum StatementType
{
    /// <summary>Why the programme exists.</summary>
    Rationale = 0,

    /// <summary>What somebody commits to.</summary>
    Commitment = 1,

    /// <summary>What was learnt.</summary>
    Lesson = 2,

    /// <summary>What success is put down to.</summary>
    SuccessFactor = 3,

    /// <summary>How the programme works.</summary>
    Principle = 4,

    /// <summary>What made something possible.</summary>
    Attribution = 5,

    /// <summary>What a source reports about the situation or the programme.</summary>
    Observation = 6,
}
