using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The staff of a cadre that need requires, with each step on the way.</summary>
public sealed record NeedBasedResult
{
    /// <summary>Gets the cadre.</summary>
    public required Id<Cadre> Cadre { get; init; }

    /// <summary>Gets the time that one full-time person has in a year (AWT).</summary>
    public required AnnualWorkingTime AvailableTime { get; init; }

    /// <summary>Gets the services that are needed, in the order of the case.</summary>
    public required ValueList<NeededService> Services { get; init; }

    /// <summary>Gets the services of which neither is known nor assumed what time they take.</summary>
    public required ValueList<NeededService> Unknown { get; init; }

    /// <summary>Gets the staff that the services take: known where the time of each is, assumed where each can be
    /// planned with, else unknown.</summary>
    public required Claim<FullTimeEquivalent> Workload { get; init; }

    /// <summary>Gets the staff that the services take at the least, by those whose time is known.</summary>
    public required FullTimeEquivalent KnownWorkload { get; init; }

    /// <summary>Gets the staff that keeps the posts occupied.</summary>
    public required FullTimeEquivalent Cover { get; init; }

    /// <summary>Gets the staff that a norm asks for, or <see langword="null"/> where none does.</summary>
    public required NormMinimum? Norm { get; init; }

    /// <summary>
    /// Gets the largest of workload, cover and norm. Where the workload is unknown this is "at least" the largest of
    /// what is known, and unknown where nothing is.
    /// </summary>
    public required Claim<FullTimeEquivalent> Required { get; init; }

    /// <summary>Gets what the requirement, or its known least, comes from; among equals the first of workload, cover
    /// and norm.</summary>
    public required StaffingBasis DecidedBy { get; init; }
}
