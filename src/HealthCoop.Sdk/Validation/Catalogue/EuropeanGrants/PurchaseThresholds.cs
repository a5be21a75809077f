using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>How open a procedure must be at the least, from the least open on.</summary>
internal enum Openness
{
    /// <summary>The buyer's own rules.</summary>
    Own = 0,

    /// <summary>Several suppliers are invited.</summary>
    Negotiated = 1,

    /// <summary>A tender open in the country.</summary>
    Local = 2,

    /// <summary>A tender open to the world.</summary>
    International = 3,
}

/// <summary>The thresholds for what one nature of contract is worth.</summary>
/// <param name="Thresholds">The thresholds.</param>
/// <param name="Currency">Their currency.</param>
internal readonly record struct PurchaseThresholds(ProcurementThresholds Thresholds, Currency Currency)
{
    /// <summary>Gets the thresholds of a call; nothing where it has none.</summary>
    public static PurchaseThresholds? Of(ContractNature nature, ProcurementTerm term)
    {
        var thresholds = nature switch
        {
            ContractNature.Works => term.Works,
            ContractNature.Supplies => term.Supplies,
            _ => term.Services,
        };
        var one = thresholds?.NegotiatedAbove ?? thresholds?.LocalFrom ?? thresholds?.InternationalFrom;
        return one is { } amount ? new(thresholds!, amount.Currency) : null;
    }

    /// <summary>Gets how open the award of a contract of this value must be.</summary>
    public Openness For(decimal value) =>
        value >= Thresholds.InternationalFrom?.Amount ? Openness.International
        : value >= Thresholds.LocalFrom?.Amount ? Openness.Local
        : value > Thresholds.NegotiatedAbove?.Amount ? Openness.Negotiated
        : Openness.Own;

    /// <summary>Gets what is known of an amount in the currency of the thresholds.</summary>
    public Bound<decimal> ValueOf(Claim<Money>? claim, Programme programme)
    {
        var bound = LimitMoney.In(Currency, claim, programme);
        return new(bound.Least?.Amount, bound.Most?.Amount, bound.IsOpen);
    }

    /// <summary>Tells how open a procedure is.</summary>
    public static Openness Of(ProcurementProcedure procedure) => procedure switch
    {
        ProcurementProcedure.InternationalOpen or ProcurementProcedure.InternationalRestricted =>
            Openness.International,
        ProcurementProcedure.LocalOpen => Openness.Local,
        ProcurementProcedure.CompetitiveNegotiated => Openness.Negotiated,
        _ => Openness.Own,
    };

    /// <summary>Tells whether a buyer has procurement law of its own; nothing where that is not known.</summary>
    public static bool? IsContractingAuthority(Partner? buyer) => buyer switch
    {
        null => null,
        { Form: OrganisationForm.LocalAuthority or OrganisationForm.Ministry or OrganisationForm.StateService } => true,
        { Type: OrganisationType.Government or OrganisationType.LocalGovernment } => true,
        { Type: OrganisationType.OtherPublicSector } => true,
        { Form: null, Type: null } => null,
        _ => false,
    };
}
