using System.Text.Json.Serialization;

namespace HealthCoop.Finance.GrantTerms;

/// <summary>Something that a call or instrument demands of those whom it pays, with the text that says so.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ApplicationPapersTerm), "applicationPapers")]
[JsonDerivedType(typeof(CostTypeTerm), "costTypes")]
[JsonDerivedType(typeof(EligiblePeriodTerm), "eligiblePeriod")]
[JsonDerivedType(typeof(ExchangeRateTerm), "exchangeRate")]
[JsonDerivedType(typeof(InKindTerm), "inKind")]
[JsonDerivedType(typeof(MilitarySupportTerm), "militarySupport")]
[JsonDerivedType(typeof(MultiCountryTerm), "multiCountry")]
[JsonDerivedType(typeof(NoProfitTerm), "noProfit")]
[JsonDerivedType(typeof(OriginTerm), "origin")]
[JsonDerivedType(typeof(OwnContributionTerm), "ownContribution")]
[JsonDerivedType(typeof(OwnResourcesTerm), "ownResources")]
[JsonDerivedType(typeof(PreFinancingTerm), "preFinancing")]
[JsonDerivedType(typeof(ProcurementTerm), "procurement")]
[JsonDerivedType(typeof(ReallocationTerm), "reallocation")]
[JsonDerivedType(typeof(RecipientTerm), "recipient")]
[JsonDerivedType(typeof(ReserveUseTerm), "reserveUse")]
[JsonDerivedType(typeof(RetroactivityTerm), "retroactivity")]
[JsonDerivedType(typeof(SupportingPapersTerm), "supportingPapers")]
[JsonDerivedType(typeof(TaxTerm), "tax")]
[JsonDerivedType(typeof(ThirdPartySupportTerm), "thirdPartySupport")]
[LooksAt]
public abstract record GrantTerm
{
    private protected GrantTerm()
    {
    }

    /// <summary>Gets where it can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well it is founded.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets whether it decides anything: what is unconfirmed does not.</summary>
    [JsonIgnore]
    public bool Counts => Evidence != Evidence.Unconfirmed;
}
