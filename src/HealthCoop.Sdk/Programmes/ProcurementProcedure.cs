namespace HealthCoop.Programmes;

/// <summary>How a contract is awarded.</summary>
public enum ProcurementProcedure
{
    /// <summary>A tender open to the world.</summary>
    InternationalOpen = 0,

    /// <summary>A tender open to the world in which some candidates are invited.</summary>
    InternationalRestricted = 1,

    /// <summary>A tender open in the country.</summary>
    LocalOpen = 2,

    /// <summary>Several suppliers are invited, without a public notice.</summary>
    CompetitiveNegotiated = 3,

    /// <summary>One offer.</summary>
    SingleTender = 4,

    /// <summary>The buyer's own rules.</summary>
    OwnRules = 5,
}
