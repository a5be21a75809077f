namespace HealthCoop.Planning.Financing;

/// <summary>What a variation comes to, beside the problem that it varies.</summary>
public sealed record FundingOutcome
{
    /// <summary>Gets what is changed.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the whole answer.</summary>
    public required FundingResult Result { get; init; }

    /// <summary>Gets the gap, or <see langword="null"/> where facts conflict.</summary>
    public Money? Gap => Result.Allocation?.Gap;

    /// <summary>Gets by how much the gap changes, or <see langword="null"/> where there is none to compare.</summary>
    public Money? GapChange { get; init; }

    /// <summary>Gets what each source pays and by how much that changes, in ordinal order; a source that only one of
    /// the two has pays nothing in the other.</summary>
    public required ValueList<SourceChange> Sources { get; init; }

    /// <summary>Gets what each partner pays and by how much that changes, in ordinal order; last what nobody named
    /// pays.</summary>
    public required ValueList<PartnerChange> Partners { get; init; }
}
