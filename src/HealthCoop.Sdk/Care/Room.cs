namespace HealthCoop.Care;

/// <summary>A kind of room that care needs.</summary>
public enum Room
{
    /// <summary>A room for consultations.</summary>
    Consultation = 0,

    /// <summary>A room for treatment, dressings and small procedures.</summary>
    Treatment = 1,

    /// <summary>A delivery room.</summary>
    Delivery = 2,

    /// <summary>A room with beds for observation.</summary>
    Observation = 3,

    /// <summary>A laboratory bench.</summary>
    Laboratory = 4,

    /// <summary>A store for medicines.</summary>
    Pharmacy = 5,

    /// <summary>A room that can be cut off against infection, or fill with casualties.</summary>
    Isolation = 6,
}
