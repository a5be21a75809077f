namespace HealthCoop.Care;

/// <summary>The two groups of care personnel.</summary>
public enum CadreGroup
{
    /// <summary>Doctors, and those licensed to treat as they do.</summary>
    Medical = 0,

    /// <summary>Nurses, midwives, technicians, pharmacy and laboratory staff.</summary>
    Paramedical = 1,
}
