using HealthCoop.Finance;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays: a rate of the costs, an amount, or what the others leave.</summary>
public sealed record FundingOffer
{
    /// <summary>Gets the source.</summary>
    public required Id<FundingSource> Source { get; init; }

    /// <summary>Gets the place of the source in the document.</summary>
    public JsonPointer Path { get; init; }

    /// <summary>Gets who pays, or <see langword="null"/> when nobody is named.</summary>
    public Id<Partner>? Partner { get; init; }

    /// <summary>Gets the share of the costs that it pays, or <see langword="null"/>.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>Gets the amount that it pays or, beside a rate, pays at the most; or <see langword="null"/>.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets the highest rate that its rules allow, or <see langword="null"/>.</summary>
    public Percentage? MaximumRate { get; init; }

    /// <summary>Gets the highest amount that its rules allow, or <see langword="null"/>.</summary>
    public Money? Ceiling { get; init; }

    /// <summary>Gets whether it takes what the others leave.</summary>
    public bool TakesTheRest => Rate is null && Amount is null;
}
