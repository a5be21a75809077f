namespace HealthCoop.HealthSystem;

/// <summary>In what state equipment is.</summary>
public enum EquipmentCondition
{
    /// <summary>It works.</summary>
    Working = 0,

    /// <summary>It does not work.</summary>
    Broken = 1,

    /// <summary>It does not suit the care, the place or those who use it.</summary>
    Unsuited = 2,
}
