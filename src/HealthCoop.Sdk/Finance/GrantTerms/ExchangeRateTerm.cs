namespace HealthCoop.Finance.GrantTerms;

/// <summary>Which exchange rate costs in other currencies are reported at.</summary>
public sealed record ExchangeRateTerm : GrantTerm
{
    /// <summary>Gets which rate that is.</summary>
    public required ExchangeRatePolicy Policy { get; init; }
}
