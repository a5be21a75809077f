namespace HealthCoop.Finance.GrantTerms;

/// <summary>How far a main heading of the budget may change without an addendum.</summary>
public sealed record ReallocationTerm : GrantTerm
{
    /// <summary>Gets the highest share of the heading's initial amount, up and down, all changes since the contract or
    /// its last addendum together.</summary>
    public required Percentage MaximumShare { get; init; }

    /// <summary>Gets how long before it takes effect an addendum is asked for, or <see langword="null"/> when that is
    /// not told.</summary>
    public Length? Notice { get; init; }
}
