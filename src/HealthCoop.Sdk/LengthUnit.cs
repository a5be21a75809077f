namespace HealthCoop;

/// <summary>What a length of time is counted in.</summary>
public enum LengthUnit
{
    /// <summary>Calendar days.</summary>
    Days = 0,

    /// <summary>Days on which work is done: Monday to Friday.</summary>
    WorkingDays = 1,

    /// <summary>Calendar months.</summary>
    Months = 2,
}
