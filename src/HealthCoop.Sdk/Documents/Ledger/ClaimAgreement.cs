namespace HealthCoop.Documents.Ledger;

/// <summary>How a competing claim stands to the chosen one.</summary>
public enum ClaimAgreement
{
    /// <summary>Both can be true, within the stated tolerance.</summary>
    Agrees = 0,

    /// <summary>They are meant in the same sense and cannot both be true.</summary>
    Differs = 1,

    /// <summary>What both say does not decide it.</summary>
    Undecided = 2,
}
