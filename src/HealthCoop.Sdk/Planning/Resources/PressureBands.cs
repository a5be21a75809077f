namespace HealthCoop.Planning.Resources;

/// <summary>Bands of the pressure of work that studies have used. None of them is a norm.</summary>
public static class PressureBands
{
    /// <summary>Gets bands that give each row of a study in Bangladesh its published label.</summary>
    /// <remarks>
    /// Source: Joarder et al., BMJ Open 2020;10:e035183, table 5, for the labels of ratios from 0.28 to 0.87;
    /// Nuruzzaman et al., Hum Resour Health 2022 (doi 10.1186/s12960-021-00697-7), for the labels 'normal' and 'low'.
    /// The bounds are published nowhere known here: 0.3, 0.5 and 0.7 are inferred from the rows of that table; 0.9 and
    /// 1.1, above all its rows, from nothing but the step between these.
    /// </remarks>
    public static ValueList<PressureBand> Bangladesh2020 { get; } =
    [
        new(0, new("Extrêmement forte", "Extremely high")),
        new(0.3m, new("Très forte", "Very high")),
        new(0.5m, new("Forte", "High")),
        new(0.7m, new("Modérément forte", "Moderately high")),
        new(0.9m, new("Normale", "Normal")),
        new(1.1m, new("Faible", "Low")),
    ];
}
