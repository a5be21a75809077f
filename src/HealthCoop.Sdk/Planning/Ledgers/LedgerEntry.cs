using HealthCoop.Finance;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What a partner spends, or is bound to spend, under a heading in a month.</summary>
public sealed record LedgerEntry
{
    /// <summary>Gets the partner.</summary>
    public required Id<Partner> Partner { get; init; }

    /// <summary>Gets the month in which it is recorded.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>Gets the heading.</summary>
    public required BudgetHeading Heading { get; init; }

    /// <summary>Gets the amount in the currency in which it is paid, or <see langword="null"/> when it is not known.
    /// What comes back is below zero.</summary>
    public Money? Amount { get; init; }

    /// <summary>Gets whether it is for the final report, its verification or the final evaluation, which stay eligible
    /// after the end of the action, until the final report.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ClosesAction { get; init; }
}
