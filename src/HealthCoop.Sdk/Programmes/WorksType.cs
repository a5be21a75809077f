namespace HealthCoop.Programmes;

/// <summary>What works do to a facility.</summary>
public enum WorksType
{
    /// <summary>It is built.</summary>
    Construction = 0,

    /// <summary>It is extended.</summary>
    Extension = 1,

    /// <summary>It is restored.</summary>
    Rehabilitation = 2,
}
