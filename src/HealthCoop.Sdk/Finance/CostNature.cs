namespace HealthCoop.Finance;

/// <summary>Whether a cost is paid once or again and again.</summary>
public enum CostNature
{
    /// <summary>Paid once for something that lasts: works, equipment, vehicles.</summary>
    Capital = 0,

    /// <summary>Paid as long as the thing goes on: salaries, fuel, meetings.</summary>
    Recurrent = 1,
}
