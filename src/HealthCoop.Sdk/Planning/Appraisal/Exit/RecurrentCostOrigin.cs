namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What brings a recurrent cost about.</summary>
public enum RecurrentCostOrigin
{
    /// <summary>Staff.</summary>
    StaffPost = 0,

    /// <summary>Running a facility: energy, water, cleaning, guarding, office supplies.</summary>
    FacilityRunning = 1,

    /// <summary>Upkeep and repair of equipment.</summary>
    EquipmentMaintenance = 2,

    /// <summary>Running and upkeep of a vehicle.</summary>
    Vehicle = 3,

    /// <summary>Medicines and consumables.</summary>
    Commodities = 4,
}
