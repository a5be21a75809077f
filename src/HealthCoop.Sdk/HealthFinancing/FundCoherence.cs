namespace HealthCoop.HealthFinancing;

/// <summary>Whether what is said of a pooled fund fits together.</summary>
public sealed record FundCoherence
{
    /// <summary>Gets the sum of the known shares of the key, in percent.</summary>
    public required decimal KeyInPercent { get; init; }

    /// <summary>Gets whether the key makes 100 %, or <see langword="null"/> when contributors or shares may be
    /// missing.</summary>
    public required bool? KeyIsWhole { get; init; }

    /// <summary>Gets the totals that contributions imply, in the order of the contributions.</summary>
    public required ValueList<ImpliedTotal> ImpliedTotals { get; init; }

    /// <summary>Gets those that lie further from the median of all than is tolerated.</summary>
    /// <remarks>Of two totals that differ, nobody can tell which is odd: both are.</remarks>
    public required ValueList<ImpliedTotal> OddOnes { get; init; }

    /// <summary>Gets whether it fits together, or <see langword="null"/> when too little is known to tell.</summary>
    public bool? IsCoherent =>
        KeyIsWhole is false || !OddOnes.IsEmpty ? false
        : KeyIsWhole is true && ImpliedTotals.Count > 1 ? true
        : null;
}
