namespace HealthCoop.HealthFinancing;

/// <summary>What a pooled fund is for.</summary>
public enum FundPurpose
{
    /// <summary>Caisse de solidarité: what no contributor bears alone.</summary>
    Solidarity = 0,

    /// <summary>Référence-évacuation: the transport and care of patients who are sent on.</summary>
    ReferralAndEvacuation = 1,

    /// <summary>The running costs of facilities of the first level.</summary>
    FirstLevelRunningCosts = 2,

    /// <summary>A revolving fund for medicines.</summary>
    Medicines = 3,

    /// <summary>The care of those who cannot pay.</summary>
    CareOfTheDestitute = 4,
}
