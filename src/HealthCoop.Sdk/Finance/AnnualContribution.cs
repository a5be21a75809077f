using HealthCoop.Partners;

namespace HealthCoop.Finance;

/// <summary>What a partner pays year after year, by a rule that it gave itself.</summary>
[LooksAt(nameof(Partner), nameof(During), nameof(RateOfInvestmentBudget), nameof(PerYear))]
public sealed record AnnualContribution
{
    /// <summary>Gets who pays.</summary>
    public required Id<Partner> Partner { get; init; }

    /// <summary>Gets since when, and through when, the rule holds; or <see langword="null"/> when that is not
    /// known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the share of the payer's yearly investment budget, or <see langword="null"/> when the rule is
    /// another or not known.</summary>
    public Claim<Percentage>? RateOfInvestmentBudget { get; init; }

    /// <summary>Gets what it pays in one year, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<Money>? PerYear { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
