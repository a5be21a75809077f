using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What a call asks about a programme before its terms can be applied. The default is a programme in one
/// country for which nothing is authorised beyond the terms.</summary>
public sealed record FundingCircumstances
{
    /// <summary>Gets whether the programme works in several countries.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsMultiCountry { get; init; }

    /// <summary>Gets the types of costs that the funder has authorised where its terms ask for that.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CostType> Authorised { get; init; }
}
