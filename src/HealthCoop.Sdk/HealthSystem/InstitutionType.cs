namespace HealthCoop.HealthSystem;

/// <summary>The bodies that a cooperation sets up.</summary>
public enum InstitutionType
{
    /// <summary>A unit that prepares another body (cellule de préfiguration).</summary>
    PrefigurationUnit = 0,

    /// <summary>A directorate of a municipal administration.</summary>
    MunicipalDirectorate = 1,
}
