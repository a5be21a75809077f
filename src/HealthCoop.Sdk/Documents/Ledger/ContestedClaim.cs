namespace HealthCoop.Documents.Ledger;

/// <summary>A fact on which sources compete.</summary>
/// <remarks>Where the type of the fact matters, it is a <see cref="ContestedClaim{T}"/>.</remarks>
public abstract record ContestedClaim
{
    private protected ContestedClaim()
    {
    }

    /// <summary>Gets the place of the chosen claim in the programme's document.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets the innermost entity that the fact is about.</summary>
    public required EntityReference Entity { get; init; }

    /// <summary>Gets why the chosen claim was preferred, or <see langword="null"/> when no reason is given.</summary>
    public required Narrative? ChosenBecause { get; init; }

    /// <summary>Gets the stated tolerance as a share of the chosen value, or <see langword="null"/> when none is
    /// stated.</summary>
    public required Percentage? Tolerance { get; init; }

    /// <summary>Gets how each competing claim stands to the chosen one, in their order.</summary>
    public abstract ValueList<ClaimComparison> Comparisons { get; }

    internal abstract IReadOnlyList<LedgerLine> Lines { get; }
}

/// <summary>A fact of one type on which sources compete.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
public sealed record ContestedClaim<T> : ContestedClaim
    where T : struct
{
    internal ContestedClaim()
    {
    }

    /// <summary>Gets the chosen claim, with its value and source.</summary>
    public required Claim<T> Chosen { get; init; }

    /// <summary>Gets the competing claims.</summary>
    public required ValueList<CompetingClaim<T>> Competing { get; init; }

    /// <inheritdoc/>
    public override ValueList<ClaimComparison> Comparisons =>
        Competing.Select(competing => competing.Comparison).ToValueList();

    internal override IReadOnlyList<LedgerLine> Lines =>
        [LineOf(Chosen, null), .. Competing.Select(competing => LineOf(competing.Claim, competing.Comparison))];

    private static LedgerLine LineOf(Claim<T> claim, ClaimComparison? comparison) => new(
        claim.Modality,
        claim.Comparator,
        claim.Value is { } value ? LedgerWords.Of(value) : null,
        claim.Source,
        comparison);
}
