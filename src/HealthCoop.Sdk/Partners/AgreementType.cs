namespace HealthCoop.Partners;

/// <summary>What kind of act binds the partners.</summary>
public enum AgreementType
{
    /// <summary>A grant contract.</summary>
    GrantContract = 0,

    /// <summary>A contribution agreement with an agency, which takes the place of a delegation agreement.</summary>
    ContributionAgreement = 1,

    /// <summary>An agreement of decentralised cooperation between local authorities.</summary>
    DecentralisedCooperationAgreement = 2,

    /// <summary>A resolution of a council.</summary>
    CouncilResolution = 3,

    /// <summary>A mutual assistance agreement between a mayor and a community health association (Mali).</summary>
    MutualAssistanceAgreement = 4,

    /// <summary>A memorandum of understanding.</summary>
    MemorandumOfUnderstanding = 5,

    /// <summary>A delegation agreement: an agency carries out what the funder leaves to it.</summary>
    DelegationAgreement = 6,

    /// <summary>A financing agreement with a State.</summary>
    FinancingAgreement = 7,

    /// <summary>An agreement by which the holder of a grant hands a part of it on.</summary>
    SubGrantAgreement = 8,
}
