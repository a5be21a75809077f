namespace HealthCoop.Partners;

/// <summary>What an organisation is, by the OrganisationType code list of IATI 2.03.</summary>
public enum OrganisationType
{
    /// <summary>A government: ministries, armed forces.</summary>
    Government = 10,

    /// <summary>A local government: communes, districts, regions.</summary>
    LocalGovernment = 11,

    /// <summary>Another public body: agencies, public interest groups.</summary>
    OtherPublicSector = 15,

    /// <summary>An international NGO.</summary>
    InternationalNgo = 21,

    /// <summary>A national NGO.</summary>
    NationalNgo = 22,

    /// <summary>A regional NGO.</summary>
    RegionalNgo = 23,

    /// <summary>An NGO of the partner country.</summary>
    PartnerCountryNgo = 24,

    /// <summary>A public-private partnership.</summary>
    PublicPrivatePartnership = 30,

    /// <summary>A multilateral organisation.</summary>
    Multilateral = 40,

    /// <summary>A foundation.</summary>
    Foundation = 60,

    /// <summary>A company.</summary>
    PrivateSector = 70,

    /// <summary>A company of the provider country.</summary>
    PrivateSectorInProviderCountry = 71,

    /// <summary>A company of the recipient country.</summary>
    PrivateSectorInRecipientCountry = 72,

    /// <summary>A company of a third country.</summary>
    PrivateSectorInThirdCountry = 73,

    /// <summary>A school, a university, a research body.</summary>
    Academic = 80,

    /// <summary>Anything else, networks of cities among them.</summary>
    Other = 90,
}
