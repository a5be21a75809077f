namespace HealthCoop.Planning.Costing.Scaling;

/// <summary>A level at which a health programme is administered, as WHO-CHOICE divides countries.</summary>
public enum AdministrativeLevel
{
    /// <summary>The country.</summary>
    National = 0,

    /// <summary>A province or region.</summary>
    Provincial = 1,

    /// <summary>A district.</summary>
    District = 2,
}
