namespace HealthCoop.Planning.Resources;

/// <summary>The staff that the present workload requires, with each step on the way.</summary>
public sealed record WisnResult
{
    /// <summary>Gets the days on which one full-time person works in a year.</summary>
    public required decimal AvailableDays { get; init; }

    /// <summary>Gets the time that one full-time person has in a year (AWT).</summary>
    public required AnnualWorkingTime AvailableTime { get; init; }

    /// <summary>Gets what each service takes, in the order of the case.</summary>
    public required ValueList<WisnActivity> Activities { get; init; }

    /// <summary>Gets the staff that the services take.</summary>
    public required FullTimeEquivalent ServiceStaff { get; init; }

    /// <summary>Gets what each activity of all staff takes of each one, in the order of the case.</summary>
    public required ValueList<WisnAllowance> CategoryAllowances { get; init; }

    /// <summary>Gets the share of each one's time that the activities of all staff take.</summary>
    public required Percentage CategoryShare { get; init; }

    /// <summary>Gets how many times the staff of the services is needed, so that all have time for what all do (CAF), 1
    /// or more.</summary>
    public required decimal CategoryAllowanceFactor { get; init; }

    /// <summary>Gets what each activity of some staff takes, in the order of the case.</summary>
    public required ValueList<WisnAllowance> IndividualAllowances { get; init; }

    /// <summary>Gets the staff that the activities of some take (IAF).</summary>
    public required FullTimeEquivalent IndividualAllowanceFactor { get; init; }

    /// <summary>Gets the staff that is required.</summary>
    public required FullTimeEquivalent Required { get; init; }

    /// <summary>Gets the staff that is required, rounded as the case asks for.</summary>
    public required FullTimeEquivalent RoundedRequired { get; init; }

    /// <summary>Gets the staff there is beside <see cref="RoundedRequired"/>, or <see langword="null"/> when it is not
    /// known what staff there is.</summary>
    public required StaffingPressure? Pressure { get; init; }
}
