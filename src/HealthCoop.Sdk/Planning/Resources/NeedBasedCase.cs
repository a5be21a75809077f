using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What is needed of one cadre at one facility.</summary>
public sealed record NeedBasedCase
{
    /// <summary>Gets the cadre.</summary>
    public required Id<Cadre> Cadre { get; init; }

    /// <summary>Gets the time that one full-time person has in a year (AWT), above zero.</summary>
    public required AnnualWorkingTime AvailableTime { get; init; }

    /// <summary>Gets the services that are needed, all of them; where none is, there is no workload.</summary>
    public required ValueList<NeededService> Services { get; init; }

    /// <summary>Gets the posts that must be occupied, whatever the workload.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CoveragePost> Posts { get; init; }

    /// <summary>Gets the staff that a norm asks for, or <see langword="null"/> where none does.</summary>
    public NormMinimum? Norm { get; init; }
}
