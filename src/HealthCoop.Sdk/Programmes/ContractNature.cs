namespace HealthCoop.Programmes;

/// <summary>What is bought.</summary>
public enum ContractNature
{
    /// <summary>Services: studies, supervision, technical assistance.</summary>
    Services = 0,

    /// <summary>Supplies: equipment, medicines, vehicles.</summary>
    Supplies = 1,

    /// <summary>Works.</summary>
    Works = 2,
}
