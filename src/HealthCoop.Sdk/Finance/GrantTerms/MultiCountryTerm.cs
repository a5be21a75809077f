namespace HealthCoop.Finance.GrantTerms;

/// <summary>The one rate that may be taken where an action works in several countries, in the place of each country's
/// own.</summary>
public sealed record MultiCountryTerm : GrantTerm
{
    /// <summary>Gets that rate.</summary>
    public required Percentage MaximumRate { get; init; }

    /// <summary>Gets the country of the funder, whose territories do not count; or <see langword="null"/> when all
    /// do.</summary>
    public CountryCode? FunderCountry { get; init; }
}
