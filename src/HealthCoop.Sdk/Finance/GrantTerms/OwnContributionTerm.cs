namespace HealthCoop.Finance.GrantTerms;

/// <summary>What others than the call give to the budget at the least.</summary>
public sealed record OwnContributionTerm : GrantTerm
{
    /// <summary>Gets whose contribution is asked for.</summary>
    public required OwnContributor Contributor { get; init; }

    /// <summary>Gets the country whose local authorities are meant, or <see langword="null"/> for those of
    /// any.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets the share of the total that they give at the least, or <see langword="null"/>.</summary>
    public Percentage? MinimumShare { get; init; }

    /// <summary>Gets the share of what they give that may be valued work or goods, and not money; or
    /// <see langword="null"/> for any.</summary>
    public Percentage? MaximumValuedShare { get; init; }

    /// <summary>Gets whether the grant itself is money alone.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool GrantIsMoneyOnly { get; init; }
}
