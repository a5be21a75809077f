namespace HealthCoop.Programmes;

/// <summary>Whom a training is for.</summary>
public enum TraineeCategory
{
    /// <summary>Health staff.</summary>
    HealthStaff = 0,

    /// <summary>Administrative staff.</summary>
    AdministrativeStaff = 1,

    /// <summary>Elected officials.</summary>
    ElectedOfficials = 2,

    /// <summary>Medical staff.</summary>
    MedicalStaff = 3,

    /// <summary>Paramedical staff.</summary>
    ParamedicalStaff = 4,
}
