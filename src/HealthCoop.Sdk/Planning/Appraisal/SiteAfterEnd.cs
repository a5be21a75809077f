using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal;

/// <summary>What a facility costs once the programme is over, and for how long its services are paid.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="PerYear">What a year costs.</param>
/// <param name="Services">The services, in the order of the problem.</param>
public sealed record SiteAfterEnd(Id<Facility> Facility, CostAfterEnd PerYear, ValueList<ServiceOutlook> Services)
{
    /// <summary>Gets what its equipment costs each year as computed, or <see langword="null"/> where its running costs
    /// are said to be complete, and so hold it, or it has no such equipment.</summary>
    /// <remarks>It stands beside <see cref="PerYear"/> and is no part of it: what is stated may hold it
    /// already.</remarks>
    public EquipmentAfterEnd? Equipment { get; init; }
}
