using HealthCoop.Partners;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Who a local authority is.</summary>
internal static class LocalAuthority
{
    /// <summary>Tells whether a partner is one, of a country where it matters of which; nothing where that is not
    /// known.</summary>
    public static bool? IsOne(Partner? partner, CountryCode? country) => partner switch
    {
        null => null,
        { Form: not null and not OrganisationForm.LocalAuthority } => false,
        { Country: { } own } when country is { } asked && own != asked => false,
        { Form: null } => null,
        { Country: null } when country is not null => null,
        _ => true,
    };

    /// <summary>Tells whether a partner is one of the South, or one outside of France where no side is told; nothing
    /// where that is not known.</summary>
    public static bool? IsBeneficiary(Partner? partner) => partner switch
    {
        null => null,
        { Form: not null and not OrganisationForm.LocalAuthority } => false,
        { Side: { } side } when side != CooperationSide.South => false,
        { Side: null, Country: { } country } when country == CountryCode.France => false,
        { Form: null } or { Side: null, Country: null } => null,
        _ => true,
    };
}
