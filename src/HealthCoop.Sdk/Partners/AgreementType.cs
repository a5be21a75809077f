namespace HealthCoop.Partners;

/// <summary>What kind of act binds the partners.</summary>
public enum AgreementType
{
    /// <summary>A grant contract.</summary>
    GrantContract = 0,

    /// <summary>A contribution agreement (formerly a delegation agreement) with an agency.</summary>
    ContributionAgreement = 1,

    /// <summary>An agreement of decentralised cooperation between local authorities.</summary>
    DecentralisedCooperationAgreement = 2,

    /// <summary>A resolution of a council.</summary>
    CouncilResolution = 3,

    /// <summary>A mutual assistance agreement between a mayor and a community health association (Mali).</summary>
    MutualAssistanceAgreement = 4,

    /// <summary>A memorandum of understanding.</summary>
    MemorandumOfUnderstanding = 5,
}
