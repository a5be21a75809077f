namespace HealthCoop.Programmes;

/// <summary>How far works or equipment are accepted.</summary>
public enum AcceptanceStage
{
    /// <summary>Provisionally: the time of guarantee begins.</summary>
    Provisional = 0,

    /// <summary>Finally: the time of guarantee is over.</summary>
    Final = 1,
}
