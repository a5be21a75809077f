namespace HealthCoop.Finance;

/// <summary>What a budget has under one heading, in all or from one source.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Amount">The amount, which may be unknown.</param>
[LooksAt(nameof(Heading), nameof(FundingSource), nameof(Amount), nameof(Revised))]
public sealed record HeadingTotal(BudgetHeading Heading, Claim<Money> Amount)
{
    /// <summary>Gets the source of the money, or <see langword="null"/> for all sources together.</summary>
    public Id<FundingSource>? FundingSource { get; init; }

    /// <summary>Gets what the heading came to by changes that no addendum tells, or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<Money>? Revised { get; init; }
}
