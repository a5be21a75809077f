using HealthCoop.HealthSystem;

namespace HealthCoop.HealthFinancing;

/// <summary>Whether what is said of a pooled fund fits together.</summary>
public sealed record FundCoherence
{
    /// <summary>Gets the sum of the known shares of the key, in percent.</summary>
    public required decimal KeyInPercent { get; init; }

    /// <summary>Gets whether the key makes 100 % but for rounding, or <see langword="null"/> when contributors or
    /// shares may be missing, or a share is only a bound or an estimate.</summary>
    public required bool? KeyIsWhole { get; init; }

    /// <summary>Gets the totals that contributions imply, in the order of the contributions.</summary>
    public required ValueList<ImpliedTotal> ImpliedTotals { get; init; }

    /// <summary>Gets the total that the fund states and that is compared with the others, or <see langword="null"/>
    /// when it states none, or only a bound.</summary>
    public Money? StatedTotal { get; init; }

    /// <summary>Gets those that lie further from the median of all than is tolerated.</summary>
    /// <remarks>Of two totals that differ, nobody can tell which is odd: both are.</remarks>
    public required ValueList<ImpliedTotal> OddOnes { get; init; }

    /// <summary>Gets whether <see cref="StatedTotal"/> lies further from the median of all than is tolerated.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool StatedTotalIsOdd { get; init; }

    /// <summary>Gets the contributions that tell of a payment although their share in the key, or what was collected
    /// of it, is 0 %.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FundContribution> Contradictions { get; init; }

    /// <summary>Gets the contributors that are named more than once: their shares may be counted twice.</summary>
    /// <value>The default is empty.</value>
    public ValueList<HealthActor> Repeated { get; init; }

    /// <summary>Gets whether it fits together, or <see langword="null"/> when too little is known to tell: the key may
    /// not be whole, or no two totals are in one currency.</summary>
    public bool? IsCoherent =>
        KeyIsWhole is false || !OddOnes.IsEmpty || StatedTotalIsOdd || !Contradictions.IsEmpty || !Repeated.IsEmpty
            ? false
        : KeyIsWhole is true && AnyTwoAreInOneCurrency ? true
        : null;

    /// <summary>Gets whether any two totals, the stated one among them, are in one currency.</summary>
    internal bool AnyTwoAreInOneCurrency => ImpliedTotals
        .Select(total => total.Total.Currency)
        .Concat(StatedTotal is { } stated ? [stated.Currency] : [])
        .GroupBy(currency => currency)
        .Any(currency => currency.Skip(1).Any());
}
