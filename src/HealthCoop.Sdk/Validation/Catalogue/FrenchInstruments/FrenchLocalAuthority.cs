using HealthCoop.Partners;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Who a French local authority is.</summary>
internal static class FrenchLocalAuthority
{
    /// <summary>Tells whether a partner is one; nothing where that is not known.</summary>
    public static bool? IsOne(Partner? partner) => partner switch
    {
        null => null,
        { Form: not null and not OrganisationForm.LocalAuthority } => false,
        { Country: { } country } when country != CountryCode.France => false,
        { Form: null } or { Country: null } => null,
        _ => true,
    };
}
