using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>What an estimate takes and is neither known nor assumed.</summary>
/// <param name="Input">What is unknown.</param>
/// <param name="Facility">The facility whose input it is; of a referral, the one that refers.</param>
public sealed record UnknownInput(NeedInput Input, Id<Facility> Facility)
{
    /// <summary>Gets the service, or <see langword="null"/> where the input is that of all services.</summary>
    public Id<CareService>? Service { get; init; }

    /// <summary>Gets the group, or <see langword="null"/> where the input is that of all groups.</summary>
    public PopulationGroup? Group { get; init; }

    /// <summary>Gets the calendar year, or <see langword="null"/> where the input is that of all years.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the place of the population, service or referral in the document.</summary>
    public required JsonPointer Path { get; init; }
}
