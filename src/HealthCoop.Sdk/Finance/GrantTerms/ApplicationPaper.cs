namespace HealthCoop.Finance.GrantTerms;

/// <summary>A paper that an application needs.</summary>
public enum ApplicationPaper
{
    /// <summary>A signed agreement of the local authorities, or their letters of intent.</summary>
    AgreementOrLettersOfIntent = 0,

    /// <summary>A resolution of the local authority's council.</summary>
    CouncilResolution = 1,

    /// <summary>The entry in the atlas of cooperation and the online declaration of aid, both up to date.</summary>
    AtlasAndAidDeclaration = 2,
}
