using HealthCoop.Programmes;

namespace HealthCoop.Validation;

/// <summary>What came of one of many documents.</summary>
public sealed record DocumentReport
{
    /// <summary>Gets which of the documents it is, from 0.</summary>
    public required long Ordinal { get; init; }

    /// <summary>Gets what is wrong: what reading refuses, or what rules find broken.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Gets the programme, or <see langword="null"/> when the document could not be read.</summary>
    public Programme? Programme { get; init; }

    /// <summary>Gets what the rules say, or <see langword="null"/> when the document could not be read.</summary>
    public ValidationReport? Report { get; init; }
}
