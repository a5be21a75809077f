namespace HealthCoop.HealthFinancing;

/// <summary>What receipts of fees are spent on.</summary>
public enum ReceiptUse
{
    /// <summary>Medicines and consumables.</summary>
    Medicines = 0,

    /// <summary>Staff that the facility pays itself.</summary>
    Wages = 1,

    /// <summary>Incentives of staff (ristournes).</summary>
    Incentives = 2,

    /// <summary>Energy, office supplies, cleaning and the like.</summary>
    RunningCosts = 3,

    /// <summary>Upkeep of buildings and equipment.</summary>
    Maintenance = 4,

    /// <summary>Buildings and equipment.</summary>
    Investment = 5,

    /// <summary>Referrals and evacuations.</summary>
    ReferralAndEvacuation = 6,

    /// <summary>The care of those who cannot pay.</summary>
    CareOfTheDestitute = 7,
}
