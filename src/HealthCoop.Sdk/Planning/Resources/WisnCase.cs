namespace HealthCoop.Planning.Resources;

/// <summary>What is known about the staff of one cadre at one facility, and about its work.</summary>
public sealed record WisnCase
{
    /// <summary>Gets the time that one full-time person has.</summary>
    public required AvailableWorkingTime AvailableTime { get; init; }

    /// <summary>Gets the services that the cadre delivers now.</summary>
    public required ValueList<WisnWorkload> Workloads { get; init; }

    /// <summary>Gets the activities that all staff of the cadre have beside, below 100 % of their time
    /// together.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CategoryAllowance> CategoryAllowances { get; init; }

    /// <summary>Gets the activities that only some staff have.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IndividualAllowance> IndividualAllowances { get; init; }

    /// <summary>Gets the staff there is, or <see langword="null"/> when that is not known.</summary>
    public FullTimeEquivalent? ExistingStaff { get; init; }

    /// <summary>Gets how the requirement becomes a number of people.</summary>
    /// <value>The default is <see cref="WisnRounding.None"/>.</value>
    public WisnRounding Rounding { get; init; }

    /// <summary>Gets what one calls the pressure of work from which ratio on.</summary>
    /// <value>The default is empty: it is not called anything.</value>
    public ValueList<PressureBand> PressureBands { get; init; }
}
