namespace HealthCoop.Care;

/// <summary>The kinds of care package.</summary>
public enum CarePackageType
{
    /// <summary>Paquet minimum d'activités (PMA): what the first level offers.</summary>
    Minimum = 0,

    /// <summary>Paquet complémentaire d'activités (PCA): what the referral level adds.</summary>
    Complementary = 1,

    /// <summary>What an infirmary of a garrison offers to soldiers, their families and civilians.</summary>
    Garrison = 2,

    /// <summary>What is offered outside of facilities (stratégie avancée, mobile teams).</summary>
    Outreach = 3,

    /// <summary>What community health workers offer.</summary>
    Community = 4,
}
