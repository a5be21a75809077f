namespace HealthCoop.Finance.GrantTerms;

/// <summary>Whose contribution a call asks for.</summary>
public enum OwnContributor
{
    /// <summary>Local authorities, of one country where the call names it.</summary>
    LocalAuthorities = 0,

    /// <summary>The city that benefits: a local authority of the South, or one outside of France where no side is
    /// told.</summary>
    BeneficiaryCity = 1,

    /// <summary>Everybody but the call itself.</summary>
    AnyoneButTheCall = 2,
}
