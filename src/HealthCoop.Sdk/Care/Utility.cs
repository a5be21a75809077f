namespace HealthCoop.Care;

/// <summary>A supply that care needs.</summary>
public enum Utility
{
    /// <summary>Clean water.</summary>
    Water = 0,

    /// <summary>Energy.</summary>
    Energy = 1,

    /// <summary>Disposal of medical waste.</summary>
    WasteDisposal = 2,
}
